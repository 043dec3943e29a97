package se.samspel.dialogstod.internal.trace;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Viewer;
import se.samspel.api.dialogue.PlanPlaces;
import se.samspel.api.dialogue.PlanPlaces.Place;
import se.samspel.api.storage.Database;
import se.samspel.dialogstod.AnswerId;
import se.samspel.dialogstod.QuoteId;
import se.samspel.dialogstod.RoundId;
import se.samspel.dialogstod.internal.round.Round;
import se.samspel.dialogstod.internal.round.Rounds;

/**
 * The words that became something in a plan, and the plans that they can become something in. The plan keeps what it was
 * made from by itself; what is kept here is the way back, and it never goes away.
 */
@Component(service = Quotes.class)
public final class Quotes {
    private final Database database;
    private final Rounds rounds;
    private final AtomicReference<@Nullable PlanPlaces> plans = new AtomicReference<>();

    @Activate
    public Quotes(
            @Reference(target = "(schema=dialogue)") Database database, @Reference Rounds rounds) {
        this.database = database;
        this.rounds = rounds;
    }

    /** Takes the plans. */
    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            unbind = "withoutPlans")
    public void withPlans(PlanPlaces found) {
        plans.set(found);
    }

    /** Forgets them when they go away; words can then be read, and nothing be made of them. */
    public void withoutPlans(PlanPlaces gone) {
        plans.compareAndSet(gone, null);
    }

    /** The plans; empty while there are none on the server. */
    public Optional<PlanPlaces> plans() {
        return Optional.ofNullable(plans.get());
    }

    /** The words of a round that became something, the first first; for who may read the round. */
    List<Quote> of(Viewer viewer, RoundId round) {
        rounds.open(viewer, round);
        return database.read(query -> QuoteRows.of(query, round));
    }

    /** @throws NotThere when there are no such words for the viewer */
    Quote find(Viewer viewer, RoundId round, QuoteId id) {
        return of(viewer, round).stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotThere("Orden"));
    }

    /** Where what was made of some words stands now, the newest plan first. */
    List<Place> standing(Viewer viewer, List<Quote> quotes) {
        return quotes.isEmpty()
                ? List.of()
                : plans().map(it -> it.standing(viewer, refs(quotes))).orElse(List.of());
    }

    private static List<String> refs(List<Quote> quotes) {
        return quotes.stream().map(Quote::ref).toList();
    }

    /** @throws NotThere when the round has no such answer for the viewer */
    static Round.Answer answer(Round round, AnswerId id) {
        return round.answers().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotThere("Svaret"));
    }
}
