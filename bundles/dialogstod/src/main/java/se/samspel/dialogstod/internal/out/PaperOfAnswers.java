package se.samspel.dialogstod.internal.out;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samspel.api.documents.Paper;
import se.samspel.dialogstod.AnswerKind;
import se.samspel.dialogstod.internal.GuideWords;
import se.samspel.dialogstod.internal.compare.CompareWords;
import se.samspel.dialogstod.internal.compare.Spread;
import se.samspel.dialogstod.internal.compare.Voices;
import se.samspel.dialogstod.internal.round.Round;
import se.samspel.dialogstod.internal.round.Round.Answer;
import se.samspel.dialogstod.internal.round.Round.Question;
import se.samspel.dialogstod.internal.round.Round.Scale;

/** Sets what was said about one question on paper: what the group agreed on, who dissents, and what each one said. */
final class PaperOfAnswers {
    private final Round round;
    private final Heard heard;
    private final Question question;
    private final List<Paper.Block> blocks = new ArrayList<>();

    PaperOfAnswers(Round round, Heard heard, Question question) {
        this.round = round;
        this.heard = heard;
        this.question = question;
    }

    List<Paper.Block> blocks() {
        joint();
        dissent();
        said(AnswerKind.PARTY, "Parternas svar");
        said(AnswerKind.PREPARED, "Förberett före mötet");
        steps();
        return blocks;
    }

    private void joint() {
        for (Answer answer : heard.answers(question, AnswerKind.JOINT)) {
            blocks.add(new Paper.Paragraph(words(answer), Paper.Tone.STRONG));
            String behind = heard.behind(answer);
            if (!behind.isEmpty()) {
                blocks.add(quiet("Står bakom: " + behind + "."));
            }
        }
    }

    private void dissent() {
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
    private void said(AnswerKind kind, String caption) {
        List<Answer> answers = heard.answers(question, kind);
        if (answers.isEmpty()) {
            return;
        }
        if (answers.stream().allMatch(answer -> heard.who(answer).isEmpty())) {
            blocks.add(new Paper.Paragraph(caption));
            blocks.add(new Paper.Items(answers.stream().map(this::words).toList(), false));
            return;
        }
        blocks.add(
                new Paper.Table(
                        caption,
                        List.of("Vem", "Svar"),
                        List.of(30, 70),
                        answers.stream()
                                .map(answer -> List.of(heard.who(answer), words(answer)))
                                .toList(),
                        false));
    }

    private String words(Answer answer) {
        Scale scale = question.scale();
        String step =
                scale == null || answer.step() == 0
                        ? ""
                        : "Steg " + answer.step() + " av " + scale.steps() + ".";
        return Stream.of(step, answer.text())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private void steps() {
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
        blocks.add(quiet("Sammanlagt: " + CompareWords.spread(spread) + "."));
    }

    static Paper.Paragraph quiet(String text) {
        return new Paper.Paragraph(text, Paper.Tone.QUIET);
    }
}
