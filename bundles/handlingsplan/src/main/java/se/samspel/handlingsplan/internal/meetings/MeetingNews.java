package se.samspel.handlingsplan.internal.meetings;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import se.samspel.api.access.Scope;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.LiveUpdates;
import se.samspel.handlingsplan.MeetingId;

/** Tells those who have a meeting open that something was noted; says nothing while nobody can listen. */
@Component(service = MeetingNews.class)
public final class MeetingNews {
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

    /** What pages that show the meeting listen to. */
    static String topic(MeetingId meeting) {
        return "meeting-" + meeting;
    }

    void tell(Viewer viewer, OpenMeeting meeting, String about) {
        LiveUpdates listening = live.get();
        if (listening != null) {
            listening.tell(
                    topic(meeting.id()),
                    Scope.unit(meeting.head().unit()),
                    "noted",
                    viewer.name() + " antecknade: " + about);
        }
    }
}
