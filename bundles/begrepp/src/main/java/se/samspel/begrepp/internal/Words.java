package se.samspel.begrepp.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.Viewer;
import se.samspel.api.terms.Glossary;
import se.samspel.api.terms.Wordbook;
import se.samspel.api.web.Swedish;

/** What words mean and what else they are called where people work, for whoever asks. */
@Component(service = {Wordbook.class, Glossary.class})
public final class Words implements Wordbook, Glossary {
    private static final int KEPT = 200;
    private final Layers layers;
    private final Clock clock;

    /** Lexicons that have been made, as long as the layers are the same. */
    private volatile Made made = new Made(new Object(), new ConcurrentHashMap<>());

    @Activate
    public Words(@Reference Layers layers, @Reference Clock clock) {
        this.layers = layers;
        this.clock = clock;
    }

    private record Place(Set<UnitId> units, LocalDate day) {}

    private record Made(Object state, Map<Place, Lexicon> lexicons) {}

    @Override
    public List<SameWords> sameWords(String text, Viewer viewer) {
        return lexicon(layers.units(viewer), today()).sameWords(text);
    }

    @Override
    public Meanings where(Viewer viewer) {
        return lexicon(layers.units(viewer), today());
    }

    @Override
    public Meanings where(UnitId unit, LocalDate day) {
        return lexicon(layers.units(unit), day);
    }

    private Lexicon lexicon(Set<UnitId> units, LocalDate day) {
        Object state = layers.state();
        Made known = made;
        if (!known.state().equals(state) || known.lexicons().size() > KEPT) {
            known = new Made(state, new ConcurrentHashMap<>());
            made = known;
        }
        return known.lexicons().computeIfAbsent(new Place(Set.copyOf(units), day), this::lexicon);
    }

    private Lexicon lexicon(Place place) {
        return new Lexicon(
                layers.in(place.units()).values().stream()
                        .map(stack -> stack.on(place.day()))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Swedish.ZONE);
    }
}
