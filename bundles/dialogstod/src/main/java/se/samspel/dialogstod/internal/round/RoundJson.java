package se.samspel.dialogstod.internal.round;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import se.samspel.api.UnitId;
import se.samspel.dialogstod.RoundId;
import se.samspel.dialogstod.RoundQuestionId;
import se.samspel.dialogstod.RoundStatus;

/**
 * A round as programs read it.
 *
 * @param asked the questions that are asked as the answers stand now
 */
public record RoundJson(
        RoundId id,
        long version,
        long changes,
        UnitId group,
        String title,
        String guide,
        int guideVersion,
        String template,
        @Nullable Long plan,
        RoundStatus status,
        Round.Showing showing,
        Round.Naming naming,
        @Nullable LocalDate due,
        @Nullable LocalDate day,
        @Nullable LocalDate reminded,
        @Nullable Long meeting,
        @Nullable RoundId earlier,
        @Nullable RoundQuestionId current,
        Instant createdAt,
        @Nullable Instant openedAt,
        @Nullable Instant finishedAt,
        List<Round.Area> areas,
        List<Round.Question> questions,
        List<RoundQuestionId> asked,
        List<Round.Answer> answers,
        List<Round.Participant> participants,
        List<Round.Dots> dots) {
    static RoundJson of(Round round) {
        return new RoundJson(
                round.id(),
                round.version(),
                round.changes(),
                round.group(),
                round.title(),
                round.guide(),
                round.guideVersion(),
                round.template(),
                known(round.plan()),
                round.status(),
                round.showing(),
                round.naming(),
                round.due(),
                round.day(),
                round.reminded(),
                known(round.meeting()),
                round.earlier(),
                round.current(),
                round.createdAt(),
                round.openedAt(),
                round.finishedAt(),
                round.areas(),
                round.questions(),
                round.asked().stream().map(Round.Question::id).toList(),
                round.answers(),
                round.participants(),
                round.dots());
    }

    private static @Nullable Long known(OptionalLong id) {
        return id.isPresent() ? id.getAsLong() : null;
    }
}
