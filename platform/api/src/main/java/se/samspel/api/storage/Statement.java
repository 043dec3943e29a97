package se.samspel.api.storage;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** One SQL statement with its parameters, run once. */
@ProviderType
public interface Statement {
    /**
     * Gives a named parameter its value: a string, number, boolean (0 or 1), enum (its name), {@link java.time.Instant}
     * (epoch milliseconds), {@link java.time.LocalDate} (ISO), an id record of one component (its value), null, or a
     * collection of these, which becomes a comma-separated list for {@code in (:names)}; an empty collection matches
     * nothing.
     *
     * <p>A null needs a place that tells its type: {@code coalesce(:x, title)} does, {@code :x is null} alone does not
     * on PostgreSQL.
     */
    Statement with(String name, @Nullable Object value);

    /**
     * Runs a query. A record is filled by column label, snake_case to camelCase; a one-component id record, enum,
     * Instant, LocalDate, String, number or boolean from the first column. A component that may be null carries
     * {@code @Nullable}.
     */
    <T> List<T> list(Class<T> type);

    /** The first row, or empty. */
    <T> Optional<T> first(Class<T> type);

    /** The only row. @throws IllegalStateException when there is none or more than one */
    <T> T one(Class<T> type);

    /** Runs a statement that changes rows; returns how many. */
    int run();
}
