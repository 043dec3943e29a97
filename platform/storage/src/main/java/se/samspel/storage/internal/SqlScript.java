package se.samspel.storage.internal;

import java.util.ArrayList;
import java.util.List;
import se.samspel.storage.internal.SqlTokens.Token;

/** Cuts a migration into its statements; a trigger's body holds semicolons of its own. */
final class SqlScript {
    private final String script;
    private final List<Token> tokens;
    private final List<String> statements = new ArrayList<>();

    private SqlScript(String script) {
        this.script = script;
        this.tokens = SqlTokens.of(script);
    }

    static List<String> statements(String script) {
        SqlScript cutter = new SqlScript(script);
        int first = 0;
        while (first < cutter.tokens.size()) {
            first = cutter.cut(first);
        }
        return List.copyOf(cutter.statements);
    }

    /** Takes the statement that begins at a token; returns where the next one begins. */
    private int cut(int first) {
        boolean trigger = isTrigger(first);
        int blocks = 0;
        int i = first;
        while (i < tokens.size() && !(tokens.get(i).is(";") && blocks <= 0)) {
            if (trigger && (tokens.get(i).is("begin") || tokens.get(i).is("case"))) {
                blocks++;
            } else if (trigger && tokens.get(i).is("end")) {
                blocks--;
            }
            i++;
        }
        if (i > first) {
            statements.add(script.substring(tokens.get(first).start(), tokens.get(i - 1).end()));
        }
        return i + 1;
    }

    private boolean isTrigger(int first) {
        for (int i = first; i < Math.min(first + 4, tokens.size()); i++) {
            if (tokens.get(i).is("trigger")) {
                return tokens.get(first).is("create");
            }
        }
        return false;
    }
}
