package se.samspel.dialogstod.internal.round;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import se.samspel.api.UnitId;
import se.samspel.api.access.Scope;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.LiveUpdates;
import se.samspel.dialogstod.RoundId;

/** Tells open pages of a round what changed, never who changed it; says nothing while nobody can listen. */
@Component(service = RoundNews.class)
public final class RoundNews {
    private final AtomicReference<@Nullable LiveUpdates> live = new AtomicReference<>();

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            unbind = "withoutLive")
    public void withLive(LiveUpdates found) {
        live.set(found);
    }

    /** Forgets the live updates when they go away. */
    public void withoutLive(LiveUpdates gone) {
        live.compareAndSet(gone, null);
    }

    /** What pages that show the round listen to. */
    public static String topic(RoundId round) {
        return "round-" + round;
    }

    /** The others who have a page of the round open, in the order they came. Whoever asks may see the round. */
    public List<String> others(Viewer viewer, RoundId round) {
        LiveUpdates listening = live.get();
        return listening == null
                ? List.of()
                : listening.listening(topic(round)).stream()
                        .filter(name -> !name.equals(viewer.name()))
                        .toList();
    }

    /** Says that a change was made: its kind, and the question it concerns. */
    void tell(RoundId round, UnitId group, RoundChange change) {
        LiveUpdates listening = live.get();
        if (listening != null) {
            listening.tell(topic(round), Scope.unit(group), name(change), about(change));
        }
    }

    private static String name(RoundChange change) {
        return switch (change) {
            case RoundChange.Show show -> "screen";
            case RoundChange.Clock clock -> "clock";
            case RoundChange.Ready ready -> "people";
            case RoundChange.Present present -> "people";
            case RoundChange.Remind remind -> "course";
            case RoundChange.Open open -> "course";
            case RoundChange.Finish finish -> "course";
            case RoundChange.TakeUpAgain again -> "course";
            case RoundChange.Settings settings -> "course";
            default -> "answers";
        };
    }

    private static String about(RoundChange change) {
        return switch (change) {
            case RoundChange.Show show -> show.question().toString();
            case RoundChange.Answer answer -> answer.question().toString();
            case RoundChange.Dot dot -> dot.question().toString();
            case RoundChange.Status status -> status.question().toString();
            default -> "";
        };
    }
}
