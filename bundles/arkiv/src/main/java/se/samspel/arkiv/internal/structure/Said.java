package se.samspel.arkiv.internal.structure;

import org.jspecify.annotations.Nullable;
import se.samspel.api.documents.DocumentStructure.Outcome;

/**
 * One thing a document says, as a person may correct it. What does not belong to its kind is empty.
 *
 * @param words a goal's wording, a name, a period, or what a number counts
 * @param ref the unit or the insats of the register that is meant; empty when it is none of those
 * @param amount a number, with a full stop before decimals; money in kronor
 * @param outcome how a goal came out; null while the document says nothing of it
 * @param wording how it came out, as it is written
 * @param area the heading a goal stands under
 */
public record Said(
        Kind kind,
        String words,
        String ref,
        String amount,
        @Nullable Outcome outcome,
        String wording,
        String area) {
    static Said goal(String words, @Nullable Outcome outcome, String wording, String area) {
        return new Said(Kind.GOAL, words, "", "", outcome, wording, area);
    }

    static Said name(Kind kind, String words, String ref) {
        return new Said(kind, words, ref, "", null, "", "");
    }

    static Said number(Kind kind, String amount, String about) {
        return new Said(kind, about, "", amount, null, "", "");
    }

    /** What makes two of them the same thing, however they were found. */
    String key() {
        return kind + "|" + words.strip().toLowerCase(java.util.Locale.ROOT) + "|" + amount;
    }
}
