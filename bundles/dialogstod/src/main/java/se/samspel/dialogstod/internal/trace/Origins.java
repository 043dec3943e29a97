package se.samspel.dialogstod.internal.trace;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.samspel.api.Actor;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.Viewer;
import se.samspel.api.dialogue.Origin;
import se.samspel.api.web.Swedish;
import se.samspel.dialogstod.internal.round.Round;

/** What is told of where words come from, as far as the round names anybody. */
record Origins(Organisation organisation, Clock clock) {
    /** What a plan keeps: the question, the day and the parties that are present. */
    Origin of(Round round, Round.Answer answer, String ref, String words) {
        LocalDate today = today();
        LocalDate day = round.day();
        return new Origin(
                ref,
                words,
                round.question(answer.question()).map(Round.Question::wording).orElse(""),
                day == null || day.isAfter(today) ? today : day,
                parties(round));
    }

    private List<String> parties(Round round) {
        return isAnonymous(round)
                ? List.of()
                : round.participants().stream()
                        .filter(Round.Participant::present)
                        .flatMap(it -> Stream.ofNullable(it.party()))
                        .distinct()
                        .map(organisation::name)
                        .toList();
    }

    /** When it is made; in an anonymous round the day only. */
    Instant moment(Round round) {
        return isAnonymous(round)
                ? today().atStartOfDay(Swedish.ZONE).toInstant()
                : clock.instant();
    }

    /** Who makes it, when the round names people; otherwise the round itself. */
    Actor by(Viewer viewer, Round round) {
        return round.naming() == Round.Naming.NAMED
                ? viewer.actor()
                : new Actor("round:" + round.id(), round.title());
    }

    private static boolean isAnonymous(Round round) {
        return round.naming() == Round.Naming.ANONYMOUS;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Swedish.ZONE);
    }
}
