package se.samspel.dialogstod.internal.own;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question of a group's own, as programs read it.
 *
 * @param question its id in rounds and in comparisons
 * @param removed whether it is only there to be brought back
 */
public record OwnJson(
        long id,
        long version,
        String question,
        String area,
        String text,
        String help,
        List<String> followUps,
        @Nullable Scale scale,
        String statement,
        @Nullable When when,
        boolean removed) {
    /** Asked only when an earlier question of the guide got a step from least to most, both included. */
    public record When(String question, int least, int most) {}

    /** A scale; low and high say what its ends mean. */
    public record Scale(int steps, String low, String high) {}

    static OwnJson of(OwnQuestion own) {
        return new OwnJson(
                own.id().value(),
                own.version(),
                own.question().value(),
                own.area(),
                own.wording(),
                own.help(),
                own.followUps().lines().toList(),
                own.steps() == 0 ? null : new Scale(own.steps(), own.low(), own.high()),
                own.statement(),
                own.whenQuestion().isEmpty()
                        ? null
                        : new When(own.whenQuestion(), own.whenLeast(), own.whenMost()),
                own.isRemoved());
    }
}
