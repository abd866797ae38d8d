package clutch.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a parameter, or a record's component, that is an {@code Optional} or {@code @Nullable}: when
 * it is empty, it is left out, so that Python's own default applies. Without the annotation an empty
 * value is passed as {@code None}.
 *
 * <p>A parameter that is passed by position may be left out only if all that follow it are left out
 * too, as in Python; one with {@link Keyword} always may.
 *
 * {@snippet :
 * String dumps(Object value, @Keyword @DefaultIfEmpty OptionalInt indent);
 * }
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
public @interface DefaultIfEmpty {}
