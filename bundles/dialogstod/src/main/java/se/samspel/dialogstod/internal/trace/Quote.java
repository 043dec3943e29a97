package se.samspel.dialogstod.internal.trace;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samspel.api.UnitId;
import se.samspel.api.dialogue.Sources.State;
import se.samspel.dialogstod.AnswerId;
import se.samspel.dialogstod.AnswerKind;
import se.samspel.dialogstod.QuoteId;
import se.samspel.dialogstod.RoundId;
import se.samspel.dialogstod.RoundQuestionId;

/**
 * Words of an answer that something in a plan was made from, with the answer as it stood then and as it stands now.
 *
 * @param unit the group whose round it is
 * @param parties those that were present, one a line
 * @param thenText the text they were marked in
 * @param thenName under what name it was written; empty when the round names nobody
 * @param removed not empty when the answer has been taken back
 */
record Quote(
        QuoteId id,
        RoundId roundId,
        UnitId unit,
        RoundQuestionId questionId,
        AnswerId answerId,
        AnswerKind kind,
        String party,
        long answerVersion,
        int begins,
        int ends,
        String words,
        String day,
        String parties,
        String thenText,
        String thenName,
        Instant thenAt,
        String nowText,
        long nowVersion,
        String removed) {
    static final String PREFIX = "quote.";

    /** What plans keep to come back to the words. */
    String ref() {
        return ref(id);
    }

    static String ref(QuoteId id) {
        return PREFIX + id;
    }

    /** The words that a ref points at; none when it points at something else. */
    static @Nullable QuoteId of(String ref) {
        return ref.matches("quote\\.\\d{1,18}")
                ? new QuoteId(Long.parseLong(ref.substring(PREFIX.length())))
                : null;
    }

    Stretch stretch() {
        return new Stretch(begins, ends);
    }

    boolean isTakenBack() {
        return !removed.isEmpty();
    }

    State state() {
        return stretch().since(thenText, nowText, isTakenBack());
    }

    @Nullable LocalDate on() {
        return day.isEmpty() ? null : LocalDate.parse(day);
    }

    List<String> present() {
        return parties.lines().toList();
    }
}
