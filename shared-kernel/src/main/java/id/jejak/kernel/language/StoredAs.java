package id.jejak.kernel.language;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The lasting name under which an event is stored, whatever its Java class comes to be called. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface StoredAs {
    /** Stored name in kebab case, such as {@code monthly-realization-recorded}; never changed once an event is stored. */
    String value();

    /** Counts up when the stored JSON changes shape; older revisions are read through an {@link Upcaster}. */
    int revision() default 1;
}
