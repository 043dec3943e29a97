package se.samspel.arkiv.internal.lucene;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the words of texts come down to, remembered for as long as there is room: a text says the same words over and over,
 * and so do the texts of an archive. Safe for any thread.
 */
final class WordForms {
    private static final int MOST = 60_000;

    /** What was asked for lately, and what was before that: words that come back are kept. */
    private volatile Map<String, Form> known = new ConcurrentHashMap<>();

    private volatile Map<String, Form> before = Map.of();
    private final ThreadLocal<Grammar> grammar;

    WordForms(Wordlists lists) {
        grammar =
                ThreadLocal.withInitial(
                        () -> new Grammar(new SwedishStems(lists), new CompoundParts(lists)));
    }

    private record Grammar(SwedishStems stems, CompoundParts parts) {}

    /**
     * A word.
     *
     * @param parts the stems of what it is made of; empty when it is no compound
     */
    record Form(String stem, List<String> parts) {}

    /** A word in lower case. */
    Form of(String word) {
        Form form = known.get(word);
        if (form == null) {
            form = before.get(word);
            if (form == null) {
                Grammar rules = grammar.get();
                form = new Form(rules.stems().stem(word), rules.parts().of(word));
            }
            keep(word, form);
        }
        return form;
    }

    private void keep(String word, Form form) {
        Map<String, Form> now = known;
        now.put(word, form);
        if (now.size() > MOST) {
            before = now;
            known = new ConcurrentHashMap<>();
        }
    }
}
