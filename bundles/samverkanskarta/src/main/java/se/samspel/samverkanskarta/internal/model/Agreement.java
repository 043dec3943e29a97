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

    /** The kinds of ground. */
    public enum Basis {
        NONE("Inget skriftligt"),
        LAW("Lag eller förordning"),
        AGREEMENT("Överenskommelse"),
        LETTER_OF_INTENT("Avsiktsförklaring");

        private final String swedish;

        Basis(String swedish) {
            this.swedish = swedish;
        }

        public String swedish() {
            return swedish;
        }
    }
}
