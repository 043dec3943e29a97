package se.samspel.dialogstod.internal.prepare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Swedish;
import se.samspel.dialogstod.QuestionStatus;
import se.samspel.dialogstod.RoundStatus;
import se.samspel.dialogstod.internal.round.Round;
import se.samspel.dialogstod.internal.round.RoundAction;
import se.samspel.dialogstod.internal.round.RoundAddress;
import se.samspel.dialogstod.internal.round.RoundNews;
import se.samspel.dialogstod.internal.round.RoundWords;
import se.samspel.dialogstod.internal.round.Rounds;

/** Makes the pieces of a round's page out of a round. */
@Component(service = RoundViews.class)
public final class RoundViews {
    private final Rounds rounds;
    private final RoundWords words;
    private final Reminding reminding;

    @Activate
    public RoundViews(
            @Reference Rounds rounds, @Reference RoundWords words, @Reference Reminding reminding) {
        this.rounds = rounds;
        this.words = words;
        this.reminding = reminding;
    }

    RoundPage page(Viewer viewer, Round round) {
        return new RoundPage(
                round.title(),
                RoundAddress.of(round.id()),
                words.party(round.group()),
                RoundWords.badge(round.status()),
                round.status().swedish(),
                RoundWords.when(round),
                about(round),
                hidden(round),
                doors(viewer, round),
                participants(viewer, round),
                round.areas().stream().map(area -> area(viewer, round, area)).toList(),
                progress(round),
                RoundNews.topic(round.id()));
    }

    private static List<String> about(Round round) {
        List<String> about = new ArrayList<>();
        about.add("Svaren står " + lower(round.naming().swedish()) + ".");
        if (round.is(RoundStatus.PREPARING)) {
            about.add(
                    round.showing() == Round.Showing.AT_ONCE
                            ? "Gruppen ser varandras svar genast."
                            : "Gruppen ser varandras svar när omgången öppnas.");
        }
        LocalDate reminded = round.reminded();
        if (reminded != null && round.is(RoundStatus.PREPARING)) {
            about.add("De som inte var klara påmindes " + Swedish.date(reminded) + ".");
        }
        return about;
    }

    private static String lower(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    private static String hidden(Round round) {
        return round.is(RoundStatus.PREPARING) && round.showing() == Round.Showing.AT_OPENING
                ? "Här syns bara dina egna svar. De andras syns när omgången öppnas."
                : "";
    }

    private RoundPage.Doors doors(Viewer viewer, Round round) {
        String path = RoundAddress.of(round.id());
        boolean leads = rounds.may(viewer, RoundAction.LEAD, round);
        boolean preparing = round.is(RoundStatus.PREPARING);
        boolean open = round.is(RoundStatus.OPEN);
        boolean prepares = preparing && rounds.may(viewer, RoundAction.PREPARE, round);
        boolean writes = open && rounds.may(viewer, RoundAction.WRITE, round);
        return new RoundPage.Doors(
                prepares ? RoundAddress.preparing(round.id()) : "",
                writes ? RoundAddress.meeting(round.id()) : "",
                leads && preparing ? path + "/oppna" : "",
                leads && open ? path + "/avsluta" : "",
                leads && round.is(RoundStatus.FINISHED) ? path + "/ta-upp" : "",
                leads && !round.is(RoundStatus.FINISHED) ? path + "/uppgifter" : "",
                leads && preparing ? path + "/lankar" : "",
                leads && reminding.isPossible(round) ? path + "/paminn" : "");
    }

    private RoundPage.AreaLine area(Viewer viewer, Round round, Round.Area area) {
        boolean writes = rounds.may(viewer, RoundAction.WRITE, round);
        return new RoundPage.AreaLine(
                "omrade-" + area.area(),
                area.heading(),
                round.questionsOf(area).stream().map(it -> question(round, it, writes)).toList());
    }

    private RoundPage.QuestionLine question(Round round, Round.Question question, boolean writes) {
        int dots = round.dotsOn(question.id()).all();
        return new RoundPage.QuestionLine(
                question.id(),
                RoundAddress.anchor(question.id()),
                question.wording(),
                RoundWords.badge(question.status()),
                question.status().swedish(),
                dots == 0 ? "" : Swedish.count(dots, "punkt", "punkter"),
                round.isAsked(question) ? "" : "Ställs bara efter vissa svar på en tidigare fråga.",
                words.answers(round, question),
                writes
                        ? round.answersTo(question.id()).stream()
                                .filter(round::isOpenTo)
                                .map(Round.Answer::id)
                                .collect(Collectors.toSet())
                        : Set.of(),
                writes ? words.takenBack(round, question) : List.of());
    }

    private static String progress(Round round) {
        long done =
                round.asked().stream()
                        .filter(it -> it.status() != QuestionStatus.NOT_DISCUSSED)
                        .count();
        return done
                + " av "
                + Swedish.count(round.asked().size(), "fråga diskuterad", "frågor diskuterade");
    }

    ParticipantsView participants(Viewer viewer, Round round) {
        boolean noting = round.is(RoundStatus.OPEN) && rounds.may(viewer, RoundAction.WRITE, round);
        return new ParticipantsView(
                RoundAddress.of(round.id()) + "/deltagare",
                summary(round),
                noting,
                round.participants().stream()
                        .filter(it -> round.naming() != Round.Naming.ANONYMOUS)
                        .map(it -> line(round, it))
                        .toList());
    }

    private static String summary(Round round) {
        long ready = round.participants().stream().filter(it -> it.ready() != null).count();
        if (!round.is(RoundStatus.PREPARING)) {
            long here = round.participants().stream().filter(Round.Participant::present).count();
            return here == 0 ? "Ingen är antecknad som närvarande." : here + " på plats.";
        }
        return ready == 0
                ? "Ingen är klar med sina förberedelser än."
                : Swedish.count(ready, "är klar.", "är klara.");
    }

    private ParticipantsView.Line line(Round round, Round.Participant one) {
        boolean ready = one.ready() != null;
        boolean preparing = round.is(RoundStatus.PREPARING);
        return new ParticipantsView.Line(
                one.id(),
                one.person() || one.party() == null ? one.name() : words.party(one.party()),
                one.person() && one.party() != null ? words.party(one.party()) : "",
                preparing
                        ? ready ? "done" : one.answered() > 0 ? "ongoing" : "planned"
                        : one.present() ? "done" : "planned",
                preparing ? prepared(one) : one.present() ? "På plats" : "Inte antecknad",
                one.present());
    }

    private static String prepared(Round.Participant one) {
        if (one.ready() != null) {
            return "Klar, " + Swedish.count(one.answered(), "svar", "svar");
        }
        return one.answered() == 0
                ? "Inte börjat"
                : Swedish.count(one.answered(), "svar", "svar") + " hittills";
    }
}
