package se.samspel.storage.internal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a value of Java's is as a value of a column: text, a whole number or a decimal one. */
final class SqlValues {
    private SqlValues() {}

    /** Turns a parameter's value into what the driver takes; a collection into a list of such values. */
    static @Nullable Object toColumn(@Nullable Object value) {
        if (value instanceof Collection<?> many) {
            List<@Nullable Object> values = new ArrayList<>(many.size());
            many.forEach(one -> values.add(toColumn(one)));
            return values;
        }
        return switch (value) {
            case null -> null;
            case String text -> whole(text);
            case Integer number -> number;
            case Long number -> number;
            case Short number -> number.intValue();
            case Float number -> number.doubleValue();
            case Double number -> number;
            case Boolean truth -> truth ? 1 : 0;
            case Enum<?> constant -> constant.name();
            case Instant time -> time.toEpochMilli();
            case LocalDate day -> day.toString();
            case Record id -> toColumn(onlyComponent(id));
            default ->
                    throw new IllegalArgumentException(
                            "a parameter is a string, number, boolean, enum, Instant, LocalDate,"
                                    + " id record or collection of these, not "
                                    + value.getClass().getName());
        };
    }

    /** PostgreSQL keeps no NUL, so neither does SQLite. */
    private static String whole(String text) {
        if (text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("a text with the character NUL cannot be kept");
        }
        return text;
    }

    /** How the history and a conflict show a column's value. */
    static @Nullable String toText(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Boolean truth -> truth ? "1" : "0";
            case Double number -> plain(BigDecimal.valueOf(number));
            case BigDecimal number -> plain(number);
            default -> value.toString();
        };
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static @Nullable Object onlyComponent(Record id) {
        RecordComponent[] components = id.getClass().getRecordComponents();
        if (components.length != 1) {
            throw new IllegalArgumentException(
                    "an id record has one component; give the parts of "
                            + id.getClass().getName()
                            + " one by one");
        }
        try {
            var accessor = components[0].getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(id);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + id.getClass().getName(), e);
        }
    }
}
