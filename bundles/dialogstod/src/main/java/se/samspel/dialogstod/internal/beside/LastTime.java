package se.samspel.dialogstod.internal.beside;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samspel.api.UnitId;
import se.samspel.api.fields.WordDiff;
import se.samspel.dialogstod.AnswerKind;
import se.samspel.dialogstod.internal.round.Round;

/**
 * What was answered to the same question in an earlier round, held against what is answered now. Pure.
 *
 * @param wording how the question was asked then; empty when it was asked in the same words
 */
record LastTime(String wording, List<Pair> answers) {
    LastTime {
        answers = List.copyOf(answers);
    }

    /**
     * What one party, or the group, said then and says now.
     *
     * @param then what was said in the earlier round; null when it said nothing
     * @param now what is said in this one; null when it has said nothing yet
     */
    record Pair(
            AnswerKind kind,
            @Nullable UnitId party,
            Round.@Nullable Answer then,
            Round.@Nullable Answer now) {
        /** In plain words. */
        String difference() {
            if (then == null) {
                return "Nytt den här gången";
            }
            if (now == null) {
                return "Inget svar än den här gången";
            }
            boolean steps = then.step() != now.step();
            boolean words = !same();
            if (words && then.step() > 0 && now.step() > 0 && steps) {
                return "Andra ord, och steg " + now.step() + " i stället för " + then.step();
            }
            if (steps && then.step() > 0 && now.step() > 0) {
                return "Samma ord, men steg " + now.step() + " i stället för " + then.step();
            }
            return words ? "Ändrat sedan dess" : "Samma svar som då";
        }

        boolean same() {
            return then != null && now != null && blanks(then.text()).equals(blanks(now.text()));
        }

        /** From what was said then to what is said now; empty unless both are there and differ. */
        List<WordDiff.Run> diff() {
            return then == null || now == null || same()
                    ? List.of()
                    : WordDiff.between(then.text(), now.text());
        }

        private static String blanks(String text) {
            return text.strip().replaceAll("\\s+", " ");
        }
    }

    /** Empty when the question was not asked then. */
    static Optional<LastTime> of(Round.Question question, Round now, Round then) {
        return then.questions().stream()
                .filter(it -> it.question().equals(question.question()))
                .findFirst()
                .map(
                        it ->
                                new LastTime(
                                        it.wording().equals(question.wording()) ? "" : it.wording(),
                                        pairs(
                                                then.answersTo(it.id()),
                                                now.answersTo(question.id()))));
    }

    /** The joint answer first, then party by party; what was prepared is left out, since it was said again at the meeting. */
    private static List<Pair> pairs(List<Round.Answer> then, List<Round.Answer> now) {
        List<Pair> pairs = new ArrayList<>();
        List<Round.Answer> left = new ArrayList<>(said(now));
        for (Round.Answer old : said(then)) {
            Round.@Nullable Answer same =
                    left.stream().filter(it -> isSame(old, it)).findFirst().orElse(null);
            if (same != null) {
                left.remove(same);
            }
            pairs.add(new Pair(old.kind(), old.party(), old, same));
        }
        left.forEach(it -> pairs.add(new Pair(it.kind(), it.party(), null, it)));
        pairs.sort(Comparator.comparing(it -> it.kind() == AnswerKind.JOINT ? 0 : 1));
        return pairs;
    }

    private static List<Round.Answer> said(List<Round.Answer> answers) {
        return answers.stream()
                .filter(it -> it.kind() != AnswerKind.PREPARED)
                .filter(it -> !it.text().isBlank() || it.step() > 0)
                .toList();
    }

    /** Without a party there is no telling whose it is, except of the joint answer. */
    private static boolean isSame(Round.Answer one, Round.Answer two) {
        return one.kind() == two.kind()
                && Objects.equals(one.party(), two.party())
                && (one.party() != null || one.kind() == AnswerKind.JOINT);
    }
}
