package id.jejak.standalone.bench;

import id.jejak.eventlog.BoundedPool;
import java.time.Duration;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.ConfigurableApplicationContext;

/** The command side's connections to the log, as it would make them itself, with somebody in between. */
record WatchedAppender(BenchDatabase database, UnaryOperator<DataSource> watched) {
    /** As shipped; see {@code CommandServiceProperties}. */
    private static final int CONNECTIONS = 10;

    private static final Duration SILENCE = Duration.ofSeconds(10);

    void register(ConfigurableApplicationContext context, String name) {
        RootBeanDefinition definition = new RootBeanDefinition(DataSource.class, () -> watched.apply(pool()));
        definition.setDefaultCandidate(false);
        ((DefaultListableBeanFactory) context.getBeanFactory()).registerBeanDefinition(name, definition);
    }

    private DataSource pool() {
        return BoundedPool.open("command-appender", database.url(), "jejak_appender", "jejak", CONNECTIONS, SILENCE);
    }
}
