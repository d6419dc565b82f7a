package id.jejak.web.format;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;

/**
 * Makes {@link IndonesianFormat} available to every template as {@code #fmt}.
 *
 * <p>A dialect rather than a bean, so that a template engine outside Spring's views (the one that writes documents)
 * gets it too, by {@code addDialect}.
 */
public final class IndonesianFormatDialect extends AbstractDialect implements IExpressionObjectDialect {
    private static final String NAME = "fmt";
    private static final IndonesianFormat FORMAT = new IndonesianFormat();

    /** The dialect; it has no settings. */
    public IndonesianFormatDialect() {
        super("Indonesian formats");
    }

    @Override
    public IExpressionObjectFactory getExpressionObjectFactory() {
        return new IExpressionObjectFactory() {
            @Override
            public Set<String> getAllExpressionObjectNames() {
                return Set.of(NAME);
            }

            @Override
            public @Nullable Object buildObject(IExpressionContext context, String expressionObjectName) {
                return NAME.equals(expressionObjectName) ? FORMAT : null;
            }

            @Override
            public boolean isCacheable(String expressionObjectName) {
                return true;
            }
        };
    }
}
