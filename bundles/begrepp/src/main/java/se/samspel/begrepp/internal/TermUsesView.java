package se.samspel.begrepp.internal;

import java.util.List;
import se.samspel.api.terms.TermUse.Use;
import se.samspel.api.web.Swedish;
import se.samspel.api.web.View;

/**
 * Where a term is written, as far as the viewer may read.
 *
 * @param says how many there are, in a sentence
 * @param uses the newest
 */
public record TermUsesView(String says, List<Use> uses) implements View {
    private static final int SHOWN = 20;

    public TermUsesView {
        uses = List.copyOf(uses);
    }

    static TermUsesView of(List<Use> uses) {
        return new TermUsesView(
                uses.isEmpty()
                        ? "Ordet står inte i någon plan som du får läsa."
                        : "Ordet står i "
                                + Swedish.count(uses.size(), "plan", "planer")
                                + " som du får läsa."
                                + (uses.size() > SHOWN ? " Här är de senaste." : ""),
                uses.stream().limit(SHOWN).toList());
    }
}
