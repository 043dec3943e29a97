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
import se.samspel.dialogstod.AnswerKind;
import se.samspel.dialogstod.RoundStatus;
import se.samspel.dialogstod.internal.GuideWords;
import se.samspel.dialogstod.internal.compare.CompareWords;
import se.samspel.dialogstod.internal.compare.Spread;
import se.samspel.dialogstod.internal.compare.Voices;
import se.samspel.dialogstod.internal.round.Round;
import se.samspel.dialogstod.internal.round.Round.Answer;
import se.samspel.dialogstod.internal.round.Round.Question;
import se.samspel.dialogstod.internal.round.Round.Scale;

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
        joint(question);
        dissent(question);
        said(question, AnswerKind.PARTY, "Parternas svar");
        said(question, AnswerKind.PREPARED, "Förberett före mötet");
        steps(question);
    }

    private void joint(Question question) {
        for (Answer answer : heard.answers(question, AnswerKind.JOINT)) {
            blocks.add(new Paper.Paragraph(words(question, answer), Paper.Tone.STRONG));
            String behind = heard.behind(answer);
            if (!behind.isEmpty()) {
                quiet("Står bakom: " + behind + ".");
            }
        }
    }

    private void dissent(Question question) {
        List<String> lines =
                heard.answers(question, AnswerKind.DISSENT).stream()
                        .map(
                                answer ->
                                        Stream.of(heard.who(answer), answer.text())
                                                .filter(text -> !text.isEmpty())
                                                .collect(Collectors.joining(": ")))
                        .toList();
        if (!lines.isEmpty()) {
            blocks.add(new Paper.Paragraph("Avvikande mening"));
            blocks.add(new Paper.Items(lines, false));
        }
    }

    /** What was said by one and each; a list when nobody is to be known, otherwise a table with who said it. */
    private void said(Question question, AnswerKind kind, String caption) {
        List<Answer> answers = heard.answers(question, kind);
        if (answers.isEmpty()) {
            return;
        }
        if (answers.stream().allMatch(answer -> heard.who(answer).isEmpty())) {
            blocks.add(new Paper.Paragraph(caption));
            blocks.add(
                    new Paper.Items(
                            answers.stream().map(answer -> words(question, answer)).toList(),
                            false));
            return;
        }
        blocks.add(
                new Paper.Table(
                        caption,
                        List.of("Vem", "Svar"),
                        List.of(30, 70),
                        answers.stream()
                                .map(answer -> List.of(heard.who(answer), words(question, answer)))
                                .toList(),
                        false));
    }

    private static String words(Question question, Answer answer) {
        Scale scale = question.scale();
        String step =
                scale == null || answer.step() == 0
                        ? ""
                        : "Steg " + answer.step() + " av " + scale.steps() + ".";
        return Stream.of(step, answer.text())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private void steps(Question question) {
        Scale scale = question.scale();
        Spread spread = Voices.spread(round, question);
        if (scale == null || spread.isEmpty()) {
            return;
        }
        List<String> counts = new ArrayList<>(List.of("Så många valde det"));
        spread.counts().forEach(count -> counts.add(Integer.toString(count)));
        String caption =
                "Skalan går från " + GuideWords.scale(scale.steps(), scale.low(), scale.high());
        blocks.add(ScaleTable.of(caption, "Steg", scale.steps(), List.of(counts), true));
        quiet("Sammanlagt: " + CompareWords.spread(spread) + ".");
    }

    private void quiet(String text) {
        blocks.add(new Paper.Paragraph(text, Paper.Tone.QUIET));
    }
}
