package se.samspel.arkiv.internal;

import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.storage.Delivery;
import se.samspel.api.storage.Event;
import se.samspel.api.storage.EventListener;
import se.samspel.api.storage.Jobs;
import se.samspel.arkiv.DocumentRemoved;

/** Sees to the file of a document that was taken away. */
@Component(service = EventListener.class)
public final class ClearFiles implements EventListener {
    private static final int LOOKED_AT = 20;

    private final Jobs jobs;

    @Activate
    public ClearFiles(@Reference Jobs jobs) {
        this.jobs = jobs;
    }

    @Override
    public String name() {
        return "arkiv.files";
    }

    @Override
    public String work() {
        return "ta bort filer till dokument som är borttagna";
    }

    @Override
    public Set<Class<? extends Event>> events() {
        return Set.of(DocumentRemoved.class);
    }

    @Override
    public void on(Delivery delivery) {
        if (!isWaiting()) {
            jobs.start(LeavingFiles.NAME, "", delivery.event().scope(), delivery.by());
        }
    }

    /** One that has not begun sees to this one too. */
    private boolean isWaiting() {
        return jobs.latest(LOOKED_AT).stream()
                .anyMatch(
                        job ->
                                job.kind().equals(LeavingFiles.NAME)
                                        && job.state() == Jobs.State.WAITING);
    }
}
