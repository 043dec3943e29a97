package se.samspel.storage.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samspel.storage.internal.SqlTokens.Kind;
import se.samspel.storage.internal.SqlTokens.Token;

/**
 * One statement with named parameters, read once: what it may do and how its parameters become the driver's question
 * marks. Immutable.
 */
final class SqlText {
    private static final Set<String> READING = Set.of("select", "with", "values");
    private static final Set<String> CHANGING = Set.of("insert", "update", "delete");

    /** A text for the driver, and its values in order. */
    record Bound(String sql, List<@Nullable Object> values) {}

    private final String text;
    private final List<Token> parameters;
    private final Set<String> names;
    private final Set<String> tables;
    private final boolean changes;

    private SqlText(String text, List<Token> tokens) {
        this.text = text;
        this.parameters = tokens.stream().filter(t -> t.kind() == Kind.PARAMETER).toList();
        Set<String> named = new LinkedHashSet<>();
        parameters.forEach(token -> named.add(token.text()));
        this.names = Collections.unmodifiableSet(named);
        this.tables = TableNames.in(tokens);
        this.changes = tokens.stream().anyMatch(SqlText::isChange);
    }

    /**
     * Reads a statement that is run for a bundle.
     *
     * @throws IllegalArgumentException when it is none, or more than one
     */
    static SqlText of(String text) {
        List<Token> tokens = SqlTokens.of(text);
        String first = tokens.isEmpty() ? "" : tokens.getFirst().text();
        if (!READING.contains(first) && !CHANGING.contains(first)) {
            throw new IllegalArgumentException(
                    "a statement begins with select, with, values, insert, update or delete: "
                            + text);
        }
        for (Token token : tokens) {
            if (token.is(";") || token.is("?") || token.is("[") || token.is("`")) {
                throw new IllegalArgumentException(
                        "one statement without \""
                                + token.text()
                                + "\"; parameters are written :name: "
                                + text);
            }
        }
        return new SqlText(text, tokens);
    }

    private static boolean isChange(Token token) {
        return token.kind() == Kind.WORD && CHANGING.contains(token.text());
    }

    /** The tables it names, in lower case. */
    Set<String> tables() {
        return tables;
    }

    /** Whether it may change rows. */
    boolean changes() {
        return changes;
    }

    /** The names of its parameters, in order of appearance. */
    Set<String> parameters() {
        return names;
    }

    /** Puts values in; a collection becomes as many question marks as it has members, or null when it has none. */
    Bound bind(Map<String, @Nullable Object> given) {
        StringBuilder sql = new StringBuilder(text.length());
        List<@Nullable Object> values = new ArrayList<>();
        int from = 0;
        for (Token parameter : parameters) {
            if (!given.containsKey(parameter.text())) {
                throw new IllegalArgumentException(
                        "no value for :" + parameter.text() + " in: " + text);
            }
            sql.append(text, from, parameter.start());
            from = parameter.end();
            Object value = given.get(parameter.text());
            if (value instanceof Collection<?> many) {
                sql.append(many.isEmpty() ? "null" : "?, ".repeat(many.size() - 1) + "?");
                values.addAll(many);
            } else {
                sql.append('?');
                values.add(value);
            }
        }
        return new Bound(sql.append(text, from, text.length()).toString(), values);
    }

    @Override
    public String toString() {
        return text;
    }
}
