package se.samspel.samverkanskarta.internal.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a forum rests on.
 *
 * @param text what it is called, such as the agreement's title; empty when it is not told
 * @param from first day it holds; null when it is not told
 * @param until last day it holds; null for until further notice
 */
public record Agreement(
        Basis basis, String text, @Nullable LocalDate from, @Nullable LocalDate until) {
    public static final Agreement NONE = new Agreement(Basis.NONE, "", null, null);

    /** From texts that are empty when nothing is told; days as {@link LocalDate} writes them. */
    public static Agreement told(String basis, String text, String from, String until) {
        return new Agreement(
                basis.isEmpty() ? Basis.NONE : Basis.valueOf(basis), text, day(from), day(until));
    }

    private static @Nullable LocalDate day(String told) {
        return told.isEmpty() ? null : LocalDate.parse(told);
    }

    /** The kinds of ground. */
    public enum Basis {
        NONE("Inget skriftligt"),
        LAW("Lag eller förordning"),
        AGREEMENT("Överenskommelse"),
        LETTER_OF_INTENT("Avsiktsförklaring"),
        OTHER("Annan grund");

        private final String swedish;

        Basis(String swedish) {
            this.swedish = swedish;
        }

        public String swedish() {
            return swedish;
        }
    }
}
