package se.samspel.api.dialogue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where something in a plan came from, as the plan keeps it itself: complete, so that it can be read when what it points
 * at has changed, been taken back, or the dialogue is not installed any more.
 *
 * @param ref points at the words, such as {@code quote.4711}; only who said them knows what it means
 * @param words as they stood
 * @param question as it was asked
 * @param day when the group talked; null when that is not known
 * @param parties the names of those that were present; empty when the dialogue names nobody
 */
public record Origin(
        String ref, String words, String question, @Nullable LocalDate day, List<String> parties) {
    public Origin {
        parties = List.copyOf(parties);
    }
}
