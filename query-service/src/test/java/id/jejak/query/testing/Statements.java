package id.jejak.query.testing;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** Listens to the statements that the views are read by. */
public final class Statements {
    private Statements() {}

    /** The statements that something takes, in this JVM. */
    public static List<String> of(Runnable something) {
        Logger logger = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        Level before = logger.getLevel();
        ListAppender<ILoggingEvent> heard = new ListAppender<>();
        heard.start();
        logger.setLevel(Level.DEBUG);
        logger.addAppender(heard);
        logger.setAdditive(false);
        try {
            something.run();
        } finally {
            logger.setAdditive(true);
            logger.detachAppender(heard);
            logger.setLevel(before);
        }
        return List.copyOf(heard.list).stream()
                .map(ILoggingEvent::getFormattedMessage)
                .filter(message -> message.contains("views."))
                .toList();
    }
}
