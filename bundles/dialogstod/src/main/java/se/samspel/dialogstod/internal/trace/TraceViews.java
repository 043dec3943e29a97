package se.samspel.dialogstod.internal.trace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.Viewer;
import se.samspel.api.dialogue.PlanPlaces;
import se.samspel.api.dialogue.PlanPlaces.Place;
import se.samspel.api.dialogue.Sources.State;
import se.samspel.api.fields.WordDiff;
import se.samspel.api.web.Page;
import se.samspel.api.web.Swedish;
import se.samspel.dialogstod.RoundQuestionId;
import se.samspel.dialogstod.internal.round.Round;
import se.samspel.dialogstod.internal.round.RoundAddress;

/** Puts the words, and where they went, into pages. */
@Component(service = TraceViews.class)
public final class TraceViews {
    private final Quotes quotes;
    private final Organisation organisation;

    @Activate
    public TraceViews(@Reference Quotes quotes, @Reference Organisation organisation) {
        this.quotes = quotes;
        this.organisation = organisation;
    }

    /** What has been filled in, and what has to be corrected. @param plan 0 when none is chosen */
    record Tried(long plan, Map<String, String> values, Map<String, String> problems) {}

    ToPlanPage form(Viewer viewer, Round round, Round.Answer answer, Tried tried) {
        List<PlanPlaces.Writable> plans =
                quotes.plans().map(it -> it.writable(viewer, round.group())).orElse(List.of());
        PlanPlaces.@Nullable Writable plan =
                plans.stream()
                        .filter(it -> it.id() == tried.plan())
                        .findFirst()
                        .or(() -> plans.stream().findFirst())
                        .orElse(null);
        Round.Question question = round.question(answer.question()).orElseThrow();
        return new ToPlanPage(
                crumbs(round),
                TraceAddress.toPlan(round.id(), answer.id()),
                RoundAddress.of(round.id(), answer.question()),
                question.wording(),
                whose(answer),
                answer.text(),
                answer.version(),
                sentences(answer.text()),
                plans,
                plan,
                plan == null ? List.of() : areas(plan, question.area()),
                quotes.plans().map(it -> it.beginning(round.group())).orElse(""),
                tried.values(),
                tried.problems());
    }

    /** The question's own area when the plan has it; areas keep their ids between guide and template. */
    private static List<PlanPlaces.Area> areas(PlanPlaces.Writable plan, String area) {
        List<PlanPlaces.Area> same =
                plan.areas().stream().filter(it -> it.id().equals(area)).toList();
        return same.isEmpty() ? plan.areas() : same;
    }

    private static List<ToPlanPage.Sentence> sentences(String text) {
        List<Stretch> all = Stretch.sentences(text);
        List<ToPlanPage.Sentence> sentences = new ArrayList<>();
        for (int at = 0; at < all.size(); at++) {
            sentences.add(new ToPlanPage.Sentence(at, all.get(at).in(text), false));
        }
        return sentences;
    }

    private String whose(Round.Answer answer) {
        return whose(answer.kind().swedish(), answer.party(), answer.writer());
    }

    private String whose(String kind, @Nullable UnitId party, String writer) {
        return Stream.of(kind, party == null ? "" : organisation.name(party), writer)
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static List<Page.Crumb> crumbs(Round round) {
        return List.of(
                new Page.Crumb("Dialogstöd", RoundAddress.ROOT),
                new Page.Crumb(round.title(), RoundAddress.of(round.id())));
    }

    WordsPage words(Viewer viewer, Round round, Quote quote) {
        String then = quote.thenText();
        boolean changed = !quote.isTakenBack() && !then.equals(quote.nowText());
        return new WordsPage(
                crumbs(round),
                round.question(quote.questionId()).map(Round.Question::wording).orElse(""),
                told(quote),
                then.substring(0, quote.begins()),
                quote.stretch().in(then),
                then.substring(quote.ends()),
                status(quote.state()),
                quote.state().swedish(),
                quote.isTakenBack(),
                changed ? WordDiff.between(then, quote.nowText()) : List.of(),
                quotes.standing(viewer, List.of(quote)),
                RoundAddress.of(round.id(), quote.questionId()));
    }

    private String told(Quote quote) {
        UnitId party = quote.party().isEmpty() ? null : new UnitId(quote.party());
        LocalDate on = quote.on();
        List<String> told = new ArrayList<>();
        told.add(whose(quote.kind().swedish(), party, quote.thenName()));
        told.add("version " + quote.answerVersion());
        if (on != null) {
            told.add(Swedish.date(on));
        }
        if (!quote.present().isEmpty()) {
            told.add("närvarande: " + String.join(", ", quote.present()));
        }
        return String.join(" · ", told);
    }

    private static String status(State state) {
        return switch (state) {
            case UNCHANGED -> "done";
            case CHANGED -> "late";
            case TAKEN_BACK, REMOVED -> "stopped";
        };
    }

    /** What the answers to some questions have led to. */
    public QuotesView led(Viewer viewer, Round round, Set<RoundQuestionId> questions) {
        List<Quote> all =
                quotes.of(viewer, round.id()).stream()
                        .filter(it -> questions.contains(it.questionId()))
                        .toList();
        List<Place> places = quotes.standing(viewer, all);
        return new QuotesView(
                all.stream()
                        .map(
                                it ->
                                        new QuotesView.Line(
                                                it.words(),
                                                TraceAddress.words(round.id(), it.id()),
                                                status(it.state()),
                                                it.state() == State.UNCHANGED
                                                        ? ""
                                                        : it.state().swedish(),
                                                places.stream()
                                                        .filter(to -> to.ref().equals(it.ref()))
                                                        .toList()))
                        .toList());
    }
}
