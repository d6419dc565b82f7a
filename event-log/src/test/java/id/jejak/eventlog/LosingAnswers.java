package id.jejak.eventlog;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** A real database whose answers get lost on their way: what was asked is done, and the connection breaks. */
final class LosingAnswers {
    private final DataSource real;
    private final AtomicInteger toLose = new AtomicInteger();
    private final AtomicInteger lost = new AtomicInteger();

    LosingAnswers(DataSource real) {
        this.real = real;
    }

    void loseNextAnswer() {
        toLose.set(1);
    }

    void loseEveryAnswer() {
        toLose.set(Integer.MAX_VALUE);
    }

    int answersLost() {
        return lost.get();
    }

    DataSource source() {
        return proxy(DataSource.class, (proxy, method, arguments) -> {
            Object answer = method.invoke(real, arguments);
            return answer instanceof Connection connection ? connection(connection) : answer;
        });
    }

    private Connection connection(Connection connection) {
        return proxy(Connection.class, (proxy, method, arguments) -> {
            Object answer = method.invoke(connection, arguments);
            return answer instanceof PreparedStatement statement ? statement(connection, statement) : answer;
        });
    }

    private PreparedStatement statement(Connection connection, PreparedStatement statement) {
        return proxy(PreparedStatement.class, (proxy, method, arguments) -> {
            Object answer = method.invoke(statement, arguments);
            if (method.getName().equals("executeQuery") && toLose.getAndUpdate(n -> n > 0 ? n - 1 : 0) > 0) {
                lost.incrementAndGet();
                connection.abort(Runnable::run);
                throw new InvocationTargetException(new SQLException("The answer is lost", "08006"));
            }
            return answer;
        });
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(
                LosingAnswers.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    try {
                        return handler.invoke(proxy, method, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
