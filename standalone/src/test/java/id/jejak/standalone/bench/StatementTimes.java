package id.jejak.standalone.bench;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Times the statements that go over a data source, by a kind that their text tells. */
final class StatementTimes {
    /** The kind of a commit. */
    static final String COMMIT = "commit";

    private final Function<String, String> kindOf;
    private final Map<String, LongAdder> nanos = new ConcurrentHashMap<>();
    private final Map<String, LongAdder> counts = new ConcurrentHashMap<>();

    StatementTimes(Function<String, String> kindOf) {
        this.kindOf = kindOf;
    }

    /** The same source, watched. */
    DataSource watch(DataSource source) {
        return (DataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    Object result = invoke(source, method, arguments);
                    return result instanceof Connection connection ? watch(connection) : result;
                });
    }

    /** Seconds that statements of a kind took together. */
    double seconds(String kind) {
        return nanos.getOrDefault(kind, new LongAdder()).sum() / 1e9;
    }

    /** How many there were of a kind. */
    long count(String kind) {
        return counts.getOrDefault(kind, new LongAdder()).sum();
    }

    /** Begins anew. */
    void clear() {
        nanos.clear();
        counts.clear();
    }

    private Connection watch(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("commit")) {
                        return timed(COMMIT, connection, method, arguments);
                    }
                    Object result = invoke(connection, method, arguments);
                    return result instanceof PreparedStatement statement
                            ? watch(statement, kindOf.apply((String) arguments[0]))
                            : result;
                });
    }

    private PreparedStatement watch(PreparedStatement statement, String kind) {
        InvocationHandler watching =
                (proxy, method, arguments) -> method.getName().startsWith("execute")
                        ? timed(kind, statement, method, arguments)
                        : invoke(statement, method, arguments);
        return (PreparedStatement)
                Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {PreparedStatement.class}, watching);
    }

    private @Nullable Object timed(String kind, Object target, Method method, Object @Nullable [] arguments)
            throws Throwable {
        long start = System.nanoTime();
        try {
            return invoke(target, method, arguments);
        } finally {
            nanos.computeIfAbsent(kind, any -> new LongAdder()).add(System.nanoTime() - start);
            counts.computeIfAbsent(kind, any -> new LongAdder()).increment();
        }
    }

    private static @Nullable Object invoke(Object target, Method method, Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
