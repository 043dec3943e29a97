package se.samspel.storage.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts SQL into the tokens that parameters, statement borders and table names are found by. Comments and white space
 * are left out; a text in quotes is one token whatever it holds.
 */
final class SqlTokens {
    /** What a token is. */
    enum Kind {
        WORD,
        QUOTED_NAME,
        TEXT,
        NUMBER,
        PARAMETER,
        SYMBOL
    }

    /**
     * One token.
     *
     * @param text the word in lower case, the name without its quotes or colon, else as written
     * @param start where it begins in the SQL text
     * @param end where it ends, exclusive
     */
    record Token(Kind kind, String text, int start, int end) {
        boolean is(String word) {
            return text.equals(word) && (kind == Kind.WORD || kind == Kind.SYMBOL);
        }

        boolean isName() {
            return kind == Kind.WORD || kind == Kind.QUOTED_NAME;
        }
    }

    private final String sql;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private SqlTokens(String sql) {
        this.sql = sql;
    }

    static List<Token> of(String sql) {
        SqlTokens reader = new SqlTokens(sql);
        while (reader.at < sql.length()) {
            reader.next();
        }
        return List.copyOf(reader.tokens);
    }

    private void next() {
        char c = sql.charAt(at);
        if (Character.isWhitespace(c)) {
            at++;
        } else if (sql.startsWith("--", at)) {
            int end = sql.indexOf('\n', at);
            at = end < 0 ? sql.length() : end + 1;
        } else if (sql.startsWith("/*", at)) {
            at = after("*/", at + 2);
        } else if (c == '\'') {
            add(Kind.TEXT, quoted('\''));
        } else if (c == '"') {
            quotedName();
        } else if (c == '$' && dollarTag() > 0) {
            int tag = dollarTag();
            add(Kind.TEXT, after(sql.substring(at, at + tag), at + tag));
        } else if (c == ':' && startsName(at + 1) && !precededByColon()) {
            parameter();
        } else if (startsName(at)) {
            word();
        } else if (Character.isDigit(c)) {
            add(Kind.NUMBER, nameEnd(at));
        } else {
            add(Kind.SYMBOL, at + 1);
        }
    }

    private void add(Kind kind, int end) {
        tokens.add(new Token(kind, sql.substring(at, end), at, end));
        at = end;
    }

    private void word() {
        int end = nameEnd(at);
        String text = sql.substring(at, end).toLowerCase(Locale.ROOT);
        tokens.add(new Token(Kind.WORD, text, at, end));
        at = end;
    }

    private void quotedName() {
        int end = quoted('"');
        String name = sql.substring(at + 1, end - 1).replace("\"\"", "\"");
        tokens.add(new Token(Kind.QUOTED_NAME, name.toLowerCase(Locale.ROOT), at, end));
        at = end;
    }

    private void parameter() {
        int end = nameEnd(at + 1);
        tokens.add(new Token(Kind.PARAMETER, sql.substring(at + 1, end), at, end));
        at = end;
    }

    private int quoted(char quote) {
        int i = at + 1;
        while (i < sql.length()) {
            if (sql.charAt(i) != quote) {
                i++;
            } else if (i + 1 < sql.length() && sql.charAt(i + 1) == quote) {
                i += 2;
            } else {
                return i + 1;
            }
        }
        throw new IllegalArgumentException("a quote is never closed in: " + sql);
    }

    private int after(String end, int from) {
        int found = sql.indexOf(end, from);
        if (found < 0) {
            throw new IllegalArgumentException(end + " is missing in: " + sql);
        }
        return found + end.length();
    }

    /** The length of a PostgreSQL tag such as {@code $$} or {@code $body$} here, or 0. */
    private int dollarTag() {
        int end = sql.indexOf('$', at + 1);
        if (end < 0) {
            return 0;
        }
        String name = sql.substring(at + 1, end);
        return name.isEmpty() || name.matches("[A-Za-z_][A-Za-z_0-9]*") ? end + 1 - at : 0;
    }

    private boolean precededByColon() {
        return at > 0 && sql.charAt(at - 1) == ':';
    }

    private boolean startsName(int index) {
        return index < sql.length()
                && (Character.isLetter(sql.charAt(index)) || sql.charAt(index) == '_');
    }

    private int nameEnd(int from) {
        int end = from;
        while (end < sql.length()
                && (Character.isLetterOrDigit(sql.charAt(end)) || sql.charAt(end) == '_')) {
            end++;
        }
        return end;
    }
}
