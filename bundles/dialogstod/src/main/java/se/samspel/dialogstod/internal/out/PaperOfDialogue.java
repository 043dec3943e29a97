package se.samspel.dialogstod.internal.out;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samspel.api.UnitId;
import se.samspel.api.documents.Paper;
import se.samspel.api.web.Swedish;
import se.samspel.dialogstod.RoundStatus;
import se.samspel.dialogstod.internal.round.Round;
import se.samspel.dialogstod.internal.round.Round.Question;

/** Sets a round on paper, for the minutes: question by question what the group agreed on and what each party said. */
final class PaperOfDialogue {
    private final Round round;
    private final Heard heard;
    private final Function<UnitId, String> names;
    private final List<Paper.Block> blocks = new ArrayList<>();

    private PaperOfDialogue(Round round, Function<UnitId, String> names) {
        this.round = round;
        this.heard = new Heard(round, names);
        this.names = names;
    }

    /**
     * @param names what units are called
     * @param at when it is written; a finished round always gives the same file
     */
    static Paper write(Round round, Function<UnitId, String> names, Instant at) {
        return new PaperOfDialogue(round, names).paper(at);
    }

    private Paper paper(Instant at) {
        facts();
        round.areas().forEach(this::area);
        Instant finished = round.finishedAt();
        boolean done = round.status() == RoundStatus.FINISHED;
        return new Paper(
                round.title(),
                names.apply(round.group())
                        + (round.day() == null ? "" : ", " + Swedish.date(round.day())),
                names.apply(round.association()),
                "sv",
                done && finished != null ? finished : at,
                Map.of(
                        "samspel.round",
                        round.id().toString(),
                        "samspel.guide",
                        round.guide() + " " + round.guideVersion()),
                done ? "" : "Utkast",
                blocks);
    }

    private void facts() {
        List<Paper.Fact> facts =
                Stream.of(
                                new Paper.Fact("Grupp", names.apply(round.group())),
                                new Paper.Fact(
                                        "Dag",
                                        round.day() == null ? "" : Swedish.date(round.day())),
                                new Paper.Fact("Var med", heard.present()),
                                new Paper.Fact("Läge", standing()),
                                new Paper.Fact("Svaren står", round.naming().swedish()))
                        .filter(fact -> !fact.value().isEmpty())
                        .toList();
        blocks.add(new Paper.Facts(facts));
    }

    private String standing() {
        return round.status() == RoundStatus.PREPARING
                ? "Förbereds. De andras svar syns när omgången öppnas."
                : round.status().swedish();
    }

    private void area(Round.Area area) {
        blocks.add(new Paper.Heading(1, area.heading(), "omrade-" + area.id()));
        if (area.spentSeconds() >= 60) {
            blocks.add(
                    new Paper.Paragraph(
                            "Ni pratade om det här i "
                                    + Swedish.count(area.spentSeconds() / 60, "minut", "minuter")
                                    + ".",
                            Paper.Tone.QUIET));
        }
        List<Question> questions = round.questionsOf(area);
        if (questions.isEmpty()) {
            blocks.add(new Paper.Paragraph("Området har inga frågor.", Paper.Tone.QUIET));
        }
        questions.forEach(this::question);
    }

    private void question(Question question) {
        blocks.add(new Paper.Heading(2, question.wording(), "fraga-" + question.id()));
        if (!question.statement().isEmpty()) {
            quiet("Påstående: " + question.statement());
        }
        quiet(
                Stream.of(
                                        question.status().swedish(),
                                        heard.dots(question) == 0
                                                ? ""
                                                : Swedish.count(
                                                        heard.dots(question), "punkt", "punkter"),
                                        question.own() ? "gruppens egen fråga" : "")
                                .filter(text -> !text.isEmpty())
                                .collect(Collectors.joining(", "))
                        + ".");
        blocks.addAll(new PaperOfAnswers(round, heard, question).blocks());
    }

    private void quiet(String text) {
        blocks.add(PaperOfAnswers.quiet(text));
    }
}
