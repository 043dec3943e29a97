package se.samspel.arkiv.internal;

import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.storage.Delivery;
import se.samspel.api.storage.Event;
import se.samspel.api.storage.EventListener;
import se.samspel.api.storage.Jobs;
import se.samspel.arkiv.DocumentReceived;

/** Starts the reading of what was uploaded, once per batch; told by the event log, so a stop in between loses nothing. */
@Component(service = EventListener.class)
public final class StartReading implements EventListener {
    private final Documents documents;
    private final Jobs jobs;
    private long lastStarted;

    @Activate
    public StartReading(@Reference Documents documents, @Reference Jobs jobs) {
        this.documents = documents;
        this.jobs = jobs;
    }

    @Override
    public String name() {
        return "arkiv.read";
    }

    @Override
    public String work() {
        return "läsa uppladdade filer";
    }

    @Override
    public Set<Class<? extends Event>> events() {
        return Set.of(DocumentReceived.class);
    }

    @Override
    public void on(Delivery delivery) {
        if (delivery.event() instanceof DocumentReceived received
                && received.batch() != lastStarted
                && isWaiting(received)) {
            jobs.start(
                    ReadDocuments.NAME,
                    Long.toString(received.batch()),
                    received.scope(),
                    delivery.by());
            lastStarted = received.batch();
        }
    }

    private boolean isWaiting(DocumentReceived received) {
        return documents
                .find(received.document())
                .filter(document -> document.textState() == TextState.WAITING)
                .isPresent();
    }
}
