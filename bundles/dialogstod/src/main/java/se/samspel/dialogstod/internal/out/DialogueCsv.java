package se.samspel.dialogstod.internal.out;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.samspel.api.UnitId;
import se.samspel.api.web.Csv;
import se.samspel.dialogstod.AnswerKind;
import se.samspel.dialogstod.internal.round.Round;
import se.samspel.dialogstod.internal.round.Round.Answer;
import se.samspel.dialogstod.internal.round.Round.Question;
import se.samspel.dialogstod.internal.round.Round.Scale;

/**
 * A round as a table for spreadsheets: a row for each answer in words, one for each step somebody chose, one for the dots a
 * party lays on a question, and one for a question that got nothing. Columns are only ever added last; see the bundle's README.
 */
final class DialogueCsv {
    private static final List<String> HEAD =
            List.of(
                    "Omgång id",
                    "Omgång",
                    "Dag",
                    "Grupp",
                    "Guide",
                    "Guidens version",
                    "Område id",
                    "Område",
                    "Fråga id",
                    "Fråga",
                    "Egen fråga",
                    "Läge",
                    "Rad",
                    "Slag",
                    "Part",
                    "Namn",
                    "Står bakom",
                    "Text",
                    "Steg",
                    "Antal steg",
                    "Steg 1 betyder",
                    "Sista steget betyder",
                    "Punkter",
                    "Svar id",
                    "Svarets version",
                    "Skrivet");

    private static final List<String> NOT_ON_A_SCALE = List.of("", "", "", "");
    private static final List<String> NOBODY = List.of("", "", "", "", "", "", "", "", "");

    private final Round round;
    private final Heard heard;
    private final Function<UnitId, String> names;
    private final Csv csv = new Csv().line(HEAD);

    private DialogueCsv(Round round, Function<UnitId, String> names) {
        this.round = round;
        this.heard = new Heard(round, names);
        this.names = names;
    }

    static String of(Round round, Function<UnitId, String> names) {
        DialogueCsv csv = new DialogueCsv(round, names);
        for (Round.Area area : round.areas()) {
            round.questionsOf(area).forEach(question -> csv.question(area, question));
        }
        return csv.csv.toString();
    }

    private void question(Round.Area area, Question question) {
        List<String> about = about(area, question);
        boolean silent = true;
        for (AnswerKind kind : AnswerKind.values()) {
            for (Answer answer : heard.answers(question, kind)) {
                silent = false;
                if (!answer.text().isBlank()) {
                    line(about, "Svar", said(answer, answer.text(), NOT_ON_A_SCALE), "", answer);
                }
                if (answer.step() > 0) {
                    line(about, "Steg", said(answer, "", step(question, answer)), "", answer);
                }
            }
        }
        dots(question, about);
        if (silent && heard.dots(question) == 0) {
            line(about, "Inget svar", NOBODY, "", null);
        }
    }

    /** A row for each party's dots; one for all of them when no party is to be told apart. */
    private void dots(Question question, List<String> about) {
        int untold = heard.dots(question);
        for (Map.Entry<String, Integer> party : heard.dotsByParty(question).entrySet()) {
            untold -= party.getValue();
            List<String> whose = List.of("", party.getKey(), "", "", "", "", "", "", "");
            line(about, "Punkter", whose, Integer.toString(party.getValue()), null);
        }
        if (untold > 0) {
            line(about, "Punkter", NOBODY, Integer.toString(untold), null);
        }
    }

    private void line(
            List<String> about,
            String row,
            List<String> said,
            String dots,
            @Nullable Answer answer) {
        List<String> cells = new ArrayList<>(about);
        cells.add(row);
        cells.addAll(said);
        cells.add(dots);
        cells.add(answer == null ? "" : heard.number(answer));
        cells.add(answer == null ? "" : heard.version(answer));
        cells.add(answer == null ? "" : heard.day(answer));
        csv.line(cells);
    }

    private List<String> about(Round.Area area, Question question) {
        LocalDate day = round.day();
        return List.of(
                round.id().toString(),
                round.title(),
                day == null ? "" : day.toString(),
                names.apply(round.group()),
                round.guide(),
                round.guide().isEmpty() ? "" : Integer.toString(round.guideVersion()),
                area.area(),
                area.heading(),
                question.question().value(),
                question.wording(),
                question.own() ? "ja" : "nej",
                question.status().swedish());
    }

    /** From kind to what the last step means. */
    private List<String> said(Answer answer, String text, List<String> step) {
        List<String> cells =
                new ArrayList<>(
                        List.of(
                                answer.kind().swedish(),
                                heard.party(answer),
                                heard.writer(answer),
                                heard.behind(answer),
                                text));
        cells.addAll(step);
        return cells;
    }

    private static List<String> step(Question question, Answer answer) {
        Scale scale = question.scale();
        return scale == null
                ? NOT_ON_A_SCALE
                : List.of(
                        Integer.toString(answer.step()),
                        Integer.toString(scale.steps()),
                        scale.low(),
                        scale.high());
    }
}
