package se.samspel.dialogstod.internal.prepare;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.Membership;
import se.samspel.api.access.Role;
import se.samspel.api.access.Viewer;
import se.samspel.api.post.ReminderSource;
import se.samspel.dialogstod.RoundStatus;
import se.samspel.dialogstod.internal.round.Round;
import se.samspel.dialogstod.internal.round.RoundAddress;
import se.samspel.dialogstod.internal.round.RoundLine;
import se.samspel.dialogstod.internal.round.Rounds;

/** Reminds members who have not said that they are ready, in their own name or their party's. */
@Component(service = ReminderSource.class)
public final class RoundReminders implements ReminderSource {
    private final Rounds rounds;
    private final Unready unready;

    @Activate
    public RoundReminders(@Reference Rounds rounds) {
        this.rounds = rounds;
        this.unready = new Unready(rounds);
    }

    @Override
    public List<Reminder> of(Viewer person, LocalDate until) {
        return person.memberships().stream()
                .filter(it -> Role.writers().contains(it.role()))
                .map(Membership::unit)
                .distinct()
                .flatMap(unit -> rounds.of(person, unit).stream())
                .filter(it -> isDue(it, until))
                .flatMap(it -> rounds.find(person, it.id()).stream())
                .filter(round -> unready.isAsked(person, round))
                .flatMap(RoundReminders::reminder)
                .sorted(Comparator.comparing(Reminder::due))
                .toList();
    }

    private static boolean isDue(RoundLine round, LocalDate until) {
        LocalDate due = round.due();
        return round.status() == RoundStatus.PREPARING && due != null && !due.isAfter(until);
    }

    private static Stream<Reminder> reminder(Round round) {
        return Stream.ofNullable(round.due())
                .map(
                        due ->
                                new Reminder(
                                        "Förbered svar inför dialogen",
                                        round.title(),
                                        Objects.requireNonNull(due),
                                        RoundAddress.preparing(round.id())));
    }
}
