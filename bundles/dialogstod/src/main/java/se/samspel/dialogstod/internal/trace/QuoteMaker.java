package se.samspel.dialogstod.internal.trace;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.Access;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.Viewer;
import se.samspel.api.dialogue.Origin;
import se.samspel.api.dialogue.PlanPlaces;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.Tx;
import se.samspel.dialogstod.QuestionStatus;
import se.samspel.dialogstod.QuoteId;
import se.samspel.dialogstod.RoundId;
import se.samspel.dialogstod.RoundStatus;
import se.samspel.dialogstod.internal.round.Round;
import se.samspel.dialogstod.internal.round.RoundAction;
import se.samspel.dialogstod.internal.round.RoundChange;
import se.samspel.dialogstod.internal.round.Rounds;

/**
 * Makes something in a plan of words of an answer, or ties what stands there to them. The plan's row comes first and this bundle's after it; asking again
 * with the same request mends what a stop in between left undone.
 */
@Component(service = QuoteMaker.class)
public final class QuoteMaker {
    private static final PlanPlaces.Target NOTHING_CHOSEN = new PlanPlaces.Standing(0);

    private final Database database;
    private final Rounds rounds;
    private final Quotes quotes;
    private final Access access;
    private final Origins origins;

    @Activate
    public QuoteMaker(
            @Reference(target = "(schema=dialogue)") Database database,
            @Reference Rounds rounds,
            @Reference Quotes quotes,
            @Reference Access access,
            @Reference Organisation organisation,
            @Reference Clock clock) {
        this.database = database;
        this.rounds = rounds;
        this.quotes = quotes;
        this.access = access;
        this.origins = new Origins(organisation, clock);
    }

    /**
     * Makes something of words.
     *
     * @throws NotThere when there is no such answer for the viewer
     * @throws se.samspel.api.access.AccessDenied when the viewer may only read
     */
    ToPlanOutcome make(Viewer viewer, RoundId id, ToPlan wanted) {
        Round round = rounds.open(viewer, id);
        access.require(viewer, RoundAction.WRITE, round.group());
        Round.Answer answer = Quotes.answer(round, wanted.answer());
        @Nullable PlanPlaces asked = quotes.plans().orElse(null);
        Map<String, String> problems = problems(round, answer, asked);
        if (wanted.target().equals(NOTHING_CHOSEN)) {
            problems.put("row", "Välj vilket mål eller vilken aktivitet orden hör till.");
        }
        String text = text(answer, wanted.version());
        Optional<Stretch> marked = marked(text, wanted);
        if (marked.isEmpty()) {
            problems.put(
                    "words",
                    wanted.words().isBlank()
                            ? "Markera orden, eller välj en mening."
                            : "De orden står inte i svaret. Skriv dem precis som de står, eller välj en mening.");
        }
        return problems.isEmpty() && asked != null
                ? make(viewer, round, answer, wanted, marked.orElseThrow(), text, asked)
                : new ToPlanOutcome.Problems(problems);
    }

    private static Map<String, String> problems(
            Round round, Round.Answer answer, @Nullable PlanPlaces asked) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (round.status() == RoundStatus.PREPARING) {
            problems.put("round", "Omgången är inte öppnad än. Mål görs av det som sägs på mötet.");
        }
        if (answer.removed()) {
            problems.put("words", "Svaret har tagits tillbaka, så inget mål kan göras av det.");
        }
        if (asked == null) {
            problems.put(
                    "plan",
                    "Handlingsplanerna kan inte nås just nu. Svaret står kvar. Försök om en stund.");
        }
        return problems;
    }

    /** The text that the viewer marked in: the answer may have been changed since. */
    private String text(Round.Answer answer, long version) {
        return version == answer.version()
                ? answer.text()
                : database.read(query -> QuoteRows.text(query, answer.id(), version)).orElse("");
    }

    private static Optional<Stretch> marked(String text, ToPlan wanted) {
        return wanted.words().isBlank()
                ? Stretch.ofSentences(text, wanted.sentences())
                : Stretch.find(text, wanted.words(), wanted.begins());
    }

    private ToPlanOutcome make(
            Viewer viewer,
            Round round,
            Round.Answer answer,
            ToPlan wanted,
            Stretch marked,
            String text,
            PlanPlaces asked) {
        String key = wanted.request().isBlank() ? UUID.randomUUID().toString() : wanted.request();
        String request = "dialogue." + round.id() + "." + answer.id() + "." + key;
        QuoteId next = new QuoteId(database.maintain(Tx::newId));
        Origin origin = origins.of(round, answer, Quote.ref(next), marked.in(text));
        String wording = wanted.wording().isBlank() ? marked.in(text) : wanted.wording().strip();
        PlanPlaces.Outcome outcome =
                asked.make(
                        viewer,
                        new PlanPlaces.Wanted(
                                wanted.plan(), wanted.target(), wording, origin, request));
        return switch (outcome) {
            case PlanPlaces.Outcome.Refused refused ->
                    new ToPlanOutcome.Problems(Map.of("plan", refused.sentence()));
            case PlanPlaces.Outcome.Made made -> {
                QuoteId quote = Optional.ofNullable(Quote.of(made.place().ref())).orElse(next);
                KeptQuote kept =
                        new KeptQuote(quote, round, answer, wanted, marked, origin, made.place());
                keep(viewer, kept, request);
                yield new ToPlanOutcome.Made(quote, made.place());
            }
        };
    }

    /** Asked again, also after a stop between the plan's row and this one, it stands once. */
    private void keep(Viewer viewer, KeptQuote kept, String request) {
        if (database.read(query -> QuoteRows.requested(query, request)).isEmpty()) {
            database.write(tx -> kept.insert(tx, viewer, origins, request));
        }
        rounds.write(
                viewer,
                kept.round().id(),
                new RoundChange.Status(kept.answer().question(), QuestionStatus.LEADS_ON),
                "");
    }
}
