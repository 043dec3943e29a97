package se.samspel.dialogstod.internal.meeting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.Unit;
import se.samspel.api.access.Viewer;
import se.samspel.dialogstod.AnswerKind;
import se.samspel.dialogstod.RoundStatus;
import se.samspel.dialogstod.internal.answers.Answering;
import se.samspel.dialogstod.internal.answers.Drafts;
import se.samspel.dialogstod.internal.round.Round;
import se.samspel.dialogstod.internal.round.RoundAction;
import se.samspel.dialogstod.internal.round.RoundAddress;
import se.samspel.dialogstod.internal.round.RoundNews;
import se.samspel.dialogstod.internal.round.RoundWords;
import se.samspel.dialogstod.internal.round.Rounds;

/** Makes the meeting's page and its pieces out of a round. */
@Component(service = TalkViews.class)
public final class TalkViews {
    private final Rounds rounds;
    private final RoundWords words;
    private final Organisation organisation;
    private final Clock clock;

    @Activate
    public TalkViews(
            @Reference Rounds rounds,
            @Reference RoundWords words,
            @Reference Organisation organisation,
            @Reference Clock clock) {
        this.rounds = rounds;
        this.words = words;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** A question of a round, and who looks at it. */
    record Here(Viewer viewer, Round round, Round.Question question) {
        String path() {
            return RoundAddress.meeting(round.id(), question.id());
        }

        Round.Area area() {
            return round.area(question.area()).orElseThrow();
        }
    }

    TalkPage page(Here here) {
        Round round = here.round();
        Round.Question question = here.question();
        List<Round.Question> inArea =
                round.asked().stream().filter(it -> it.area().equals(question.area())).toList();
        Steps steps = new Steps(round, question);
        boolean writing = writing(here);
        return new TalkPage(
                question.wording(),
                round.title(),
                RoundAddress.of(round.id()),
                here.path(),
                question.id().toString(),
                here.area().heading(),
                "Fråga " + (inArea.indexOf(question) + 1) + " av " + inArea.size(),
                new TalkPage.Words(question.statement(), question.help(), question.followUps()),
                clock(here),
                talk(here),
                writing ? joint(here).form(round) : null,
                writing ? parties(here) : List.of(),
                steps.areas(),
                steps.before(),
                steps.after(),
                steps.isLast(),
                question.id().equals(round.current()),
                Drafts.of(round, here.viewer().actor().id()),
                RoundNews.topic(round.id()));
    }

    private boolean writing(Here here) {
        return here.round().is(RoundStatus.OPEN)
                && rounds.may(here.viewer(), RoundAction.WRITE, here.round());
    }

    Answering joint(Here here) {
        return answering(here, AnswerKind.JOINT, null, "Skriv vad ni kommer fram till");
    }

    Answering party(Here here, UnitId party) {
        return answering(here, AnswerKind.PARTY, party, words.party(party) + " säger");
    }

    Answering dissent(Here here, @Nullable UnitId party) {
        return answering(
                here,
                AnswerKind.DISSENT,
                party,
                party == null ? "Avvikande mening" : "Avvikande mening från " + words.party(party));
    }

    private static Answering answering(
            Here here, AnswerKind kind, @Nullable UnitId party, String label) {
        String action =
                here.path()
                        + "/svar/"
                        + TalkAddress.path(kind)
                        + (party == null ? "" : "?for=" + party);
        return new Answering(here.question(), kind, party, action, here.path(), label);
    }

    private List<TalkPage.PartyForms> parties(Here here) {
        if (here.round().naming() == Round.Naming.ANONYMOUS) {
            return List.of(
                    new TalkPage.PartyForms(
                            "Avvikande mening",
                            false,
                            null,
                            dissent(here, null).form(here.round())));
        }
        return organisation.partiesOf(here.round().group()).stream()
                .map(Unit::id)
                .map(party -> forms(here, party))
                .toList();
    }

    private TalkPage.PartyForms forms(Here here, UnitId party) {
        Answering view = party(here, party);
        Answering dissent = dissent(here, party);
        boolean says =
                Stream.of(view, dissent)
                        .flatMap(it -> it.in(here.round()).stream())
                        .anyMatch(it -> !it.text().isBlank() || it.step() > 0);
        return new TalkPage.PartyForms(
                words.party(party), says, view.form(here.round()), dissent.form(here.round()));
    }

    TalkView talk(Here here) {
        return new QuestionNow(here, words, organisation.partiesOf(here.round().group()))
                .view(joint(here), writing(here));
    }

    ClockView clock(Here here) {
        Round.Area area = here.area();
        @Nullable Instant since = area.runningSince();
        long spent =
                area.spentSeconds()
                        + (since == null
                                ? 0
                                : Duration.between(since, clock.instant()).toSeconds());
        return new ClockView(
                here.path() + "/klocka",
                said(spent, area.minutes()),
                since != null,
                spent,
                area.minutes(),
                writing(here));
    }

    /** "8 min kvar", "3 min över tiden", "12 min". */
    static String said(long spentSeconds, int minutes) {
        long spent = spentSeconds / 60;
        if (minutes == 0) {
            return spent + " min";
        }
        long left = Math.ceilDiv(minutes * 60L - spentSeconds, 60L);
        return left >= 0 ? left + " min kvar" : -left + " min över tiden";
    }
}
