package se.samspel.storage.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import se.samspel.storage.internal.SqlTokens.Kind;
import se.samspel.storage.internal.SqlTokens.Token;

/**
 * Finds which tables, indexes, views and triggers a statement names, so that a bundle can be kept to its own prefix.
 * Reads positions, not grammar: a name counts where a table can stand. When in doubt it counts.
 */
final class TableNames {
    private static final Set<String> FUNCTIONS_WITH_FROM =
            Set.of("extract", "substring", "trim", "overlay");
    private static final Set<String> BEFORE_A_NAME =
            Set.of("only", "lateral", "if", "not", "exists", "concurrently");
    private static final Set<String> INSTEAD_OF_A_NAME =
            Set.of("select", "with", "values", "set", "of", "on", "or", "nowait", "skip");
    private static final Set<String> ALWAYS_BEFORE_A_NAME =
            Set.of("join", "into", "table", "references", "index", "view", "trigger");
    private static final Set<String> ENDS_FROM =
            Set.of(
                    "select",
                    "where",
                    "group",
                    "order",
                    "having",
                    "limit",
                    "offset",
                    "fetch",
                    "union",
                    "intersect",
                    "except",
                    "returning",
                    "window",
                    "set",
                    "values");

    /** What is open between two parentheses. */
    private static final class Level {
        final String opener;
        boolean inFrom;

        Level(String opener) {
            this.opener = opener;
        }
    }

    private final List<Token> tokens;
    private final Set<String> own = new HashSet<>();
    private final Set<String> found = new LinkedHashSet<>();
    private final Deque<Level> levels = new ArrayDeque<>();
    private final boolean namesTableAfterOn;
    private boolean onSeen;
    private boolean expecting;
    private boolean functionAllowed;

    private TableNames(List<Token> tokens) {
        this.tokens = tokens;
        this.namesTableAfterOn = word(0).equals("create") && createsIndexOrTrigger();
        levels.push(new Level(""));
    }

    /** The names in lower case; one written with its schema keeps the dot. */
    static Set<String> in(List<Token> tokens) {
        TableNames names = new TableNames(tokens);
        names.collectCommonTables();
        for (int i = 0; i < tokens.size(); i++) {
            names.read(i);
        }
        names.found.removeAll(names.own);
        return Set.copyOf(names.found);
    }

    private boolean createsIndexOrTrigger() {
        for (int i = 1; i < Math.min(4, tokens.size()); i++) {
            if (word(i).equals("index") || word(i).equals("trigger")) {
                return true;
            }
        }
        return false;
    }

    /** {@code with recent as (select …)}: recent is nobody's table. */
    private void collectCommonTables() {
        for (int i = 0; i < tokens.size(); i++) {
            if (word(i).equals("as") && i > 0) {
                int open = i + 1;
                while (word(open).equals("not") || word(open).equals("materialized")) {
                    open++;
                }
                int name = word(i - 1).equals(")") ? openingOf(i - 1) - 1 : i - 1;
                if (word(open).equals("(") && startsQuery(open + 1) && name > 0) {
                    own.add(tokens.get(name).text());
                }
            }
        }
    }

    private boolean startsQuery(int index) {
        return Set.of("select", "with", "values", "insert", "update", "delete")
                .contains(word(index));
    }

    private int openingOf(int closing) {
        int depth = 0;
        for (int i = closing; i >= 0; i--) {
            if (word(i).equals(")")) {
                depth++;
            } else if (word(i).equals("(") && --depth == 0) {
                return i;
            }
        }
        return 0;
    }

    private void read(int i) {
        Token token = tokens.get(i);
        Level level = levels.element();
        if (token.is("(")) {
            levels.push(new Level(word(i - 1)));
            levels.element().inFrom = expecting;
        } else if (token.is(")")) {
            if (levels.size() > 1) {
                levels.pop();
            }
            expecting = false;
        } else if (token.is(",")) {
            expect(level.inFrom, true);
        } else if (token.isName()) {
            name(i, token, level);
        } else {
            expecting = false;
        }
    }

    private void name(int i, Token token, Level level) {
        boolean keyword = token.kind() == Kind.WORD;
        if (expecting && keyword && BEFORE_A_NAME.contains(token.text())) {
            return;
        }
        if (expecting && !(keyword && INSTEAD_OF_A_NAME.contains(token.text()))) {
            expecting = false;
            take(i, token);
        } else if (keyword && !word(i - 1).equals(".")) {
            expecting = false;
            keyword(i, token.text(), level);
        }
    }

    private void take(int i, Token token) {
        if (word(i + 1).equals(".")) {
            found.add(token.text() + "." + word(i + 2));
        } else if (!(functionAllowed && word(i + 1).equals("("))) {
            found.add(token.text());
        }
    }

    private void keyword(int i, String word, Level level) {
        if (word.equals("from")) {
            boolean expression =
                    FUNCTIONS_WITH_FROM.contains(level.opener) || word(i - 1).equals("distinct");
            level.inFrom |= !expression;
            expect(!expression, true);
        } else if (ALWAYS_BEFORE_A_NAME.contains(word)) {
            expect(true, word.equals("join"));
        } else if (word.equals("update")) {
            expect(!word(i - 1).equals("on") && !word(i - 1).equals("for"), false);
        } else if (word.equals("using")) {
            expect(!word(i + 1).equals("("), true);
        } else if (word.equals("to")) {
            expect(word(i - 1).equals("rename"), false);
        } else if (word.equals("on") && namesTableAfterOn && !onSeen) {
            onSeen = true;
            expect(true, false);
        } else if (ENDS_FROM.contains(word)) {
            level.inFrom = false;
        }
    }

    private void expect(boolean name, boolean function) {
        expecting = name;
        functionAllowed = function;
    }

    /** The unquoted word or symbol there, else empty. */
    private String word(int index) {
        if (index < 0 || index >= tokens.size()) {
            return "";
        }
        Token token = tokens.get(index);
        return token.kind() == Kind.WORD || token.kind() == Kind.SYMBOL ? token.text() : "";
    }
}
