package se.samspel.begrepp.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Viewer;
import se.samspel.api.storage.SwedishOrder;
import se.samspel.api.web.Swedish;
import se.samspel.begrepp.internal.Layers.Stack;
import se.samspel.begrepp.internal.Term.Layer;

/** Finds terms to list and to open, for pages and programs. */
@Component(service = TermSearch.class)
public final class TermSearch {
    private final Layers layers;
    private final SwedishOrder order;
    private final Clock clock;

    @Activate
    public TermSearch(
            @Reference Layers layers, @Reference SwedishOrder order, @Reference Clock clock) {
        this.layers = layers;
        this.order = order;
        this.clock = clock;
    }

    /**
     * What is asked for; empty means all.
     *
     * @param text part of any name or of the definition
     * @param letter the first of the term
     * @param layer a layer the term has
     */
    record Wanted(String text, String letter, Optional<Layer.Kind> layer) {
        boolean takes(Stack stack, LocalDate day) {
            Term shown = stack.shown(day);
            return (layer.isEmpty()
                            || stack.all().stream()
                                    .anyMatch(it -> it.layer().kind() == layer.get()))
                    && (letter.isEmpty() || letterOf(shown).equals(letter))
                    && (text.isBlank() || isIn(shown));
        }

        private boolean isIn(Term term) {
            String part = small(text.strip());
            return term.names().stream().anyMatch(name -> small(name).contains(part))
                    || small(term.definition()).contains(part);
        }
    }

    /** The terms with a definition where the viewer works, in Swedish order of their names. */
    List<Stack> list(Viewer viewer, Wanted wanted) {
        LocalDate day = today();
        return layers.in(layers.units(viewer)).values().stream()
                .filter(stack -> stack.shown(day).isDefined())
                .filter(stack -> wanted.takes(stack, day))
                .sorted(
                        Comparator.comparing(
                                (Stack stack) -> stack.shown(day).name(), order.comparator()))
                .toList();
    }

    /**
     * One term with its layers.
     *
     * @throws NotThere when it has none where the viewer works
     */
    Stack open(Viewer viewer, String term) {
        return layers.find(viewer, term).orElseThrow(() -> new NotThere("Begreppet"));
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Swedish.ZONE);
    }

    /** The letter a term stands under: Å, Ä and Ö are their own, figures stand under #. */
    static String letterOf(Term term) {
        String first = term.name().substring(0, 1).toUpperCase(Locale.forLanguageTag("sv"));
        return Character.isLetter(first.charAt(0)) ? first : "#";
    }

    private static String small(String text) {
        return text.toLowerCase(Locale.forLanguageTag("sv"));
    }
}
