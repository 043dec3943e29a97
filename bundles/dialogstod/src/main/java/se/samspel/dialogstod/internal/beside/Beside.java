package se.samspel.dialogstod.internal.beside;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Viewer;
import se.samspel.api.documents.EarlierPassages;
import se.samspel.api.documents.EarlierPassages.Passage;
import se.samspel.dialogstod.RoundId;
import se.samspel.dialogstod.RoundQuestionId;
import se.samspel.dialogstod.internal.round.Round;
import se.samspel.dialogstod.internal.round.Rounds;
import se.samspel.dialogstod.internal.trace.Quotes;
import se.samspel.dialogstod.internal.trace.QuotesView;
import se.samspel.dialogstod.internal.trace.TraceViews;

/** Gathers what is laid beside a question: only what the viewer may read of each. */
@Component(service = Beside.class)
public final class Beside {
    private static final int PASSAGES = 4;

    private final Rounds rounds;
    private final Quotes quotes;
    private final TraceViews trace;
    private final AtomicReference<@Nullable EarlierPassages> archive = new AtomicReference<>();

    @Activate
    public Beside(@Reference Rounds rounds, @Reference Quotes quotes, @Reference TraceViews trace) {
        this.rounds = rounds;
        this.quotes = quotes;
        this.trace = trace;
    }

    /** Takes the archive. */
    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            unbind = "withoutArchive")
    public void withArchive(EarlierPassages found) {
        archive.set(found);
    }

    /** Forgets it when it goes away. */
    public void withoutArchive(EarlierPassages gone) {
        archive.compareAndSet(gone, null);
    }

    /**
     * What there is.
     *
     * @param earlier the round that is laid beside this one; null when there is none for the viewer
     * @param last null when the question was not asked then
     */
    record Found(
            Round round,
            Round.Question question,
            @Nullable Round earlier,
            @Nullable LastTime last,
            List<Passage> passages,
            QuotesView led) {}

    /** @throws NotThere when there is no such question for the viewer */
    Found of(Viewer viewer, RoundId id, RoundQuestionId questionId) {
        Round round = rounds.open(viewer, id);
        Round.Question question =
                round.question(questionId).orElseThrow(() -> new NotThere("Frågan"));
        Optional<Round> earlier =
                Optional.ofNullable(round.earlier()).flatMap(it -> rounds.find(viewer, it));
        return new Found(
                round,
                question,
                earlier.orElse(null),
                earlier.flatMap(it -> LastTime.of(question, round, it)).orElse(null),
                passages(viewer, round, question),
                trace.led(viewer, round, Set.of(questionId)));
    }

    private List<Passage> passages(Viewer viewer, Round round, Round.Question question) {
        EarlierPassages asked = archive.get();
        if (asked == null) {
            return List.of();
        }
        List<String> groups =
                quotes.plans().map(it -> it.targetGroups(viewer, round.group())).orElse(List.of());
        return asked.fitting(viewer, question.wording(), groups, PASSAGES);
    }
}
