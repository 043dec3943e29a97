package se.samspel.arkiv.internal.retention;

import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.storage.Delivery;
import se.samspel.api.storage.Event;
import se.samspel.api.storage.EventListener;
import se.samspel.api.storage.Jobs;
import se.samspel.arkiv.DisposalDecided;

/** Starts the work when a disposal has been approved. */
@Component(service = EventListener.class)
public final class StartDisposing implements EventListener {
    private final Jobs jobs;

    @Activate
    public StartDisposing(@Reference Jobs jobs) {
        this.jobs = jobs;
    }

    @Override
    public String name() {
        return "arkiv.dispose";
    }

    @Override
    public String work() {
        return "genomföra beslutade gallringar";
    }

    @Override
    public Set<Class<? extends Event>> events() {
        return Set.of(DisposalDecided.class);
    }

    @Override
    public void on(Delivery delivery) {
        if (delivery.event() instanceof DisposalDecided decided && decided.approved()) {
            jobs.start(Dispose.NAME, decided.disposal().toString(), decided.scope(), delivery.by());
        }
    }
}
