package se.samspel.arkiv.internal.review;

import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.storage.Delivery;
import se.samspel.api.storage.Event;
import se.samspel.api.storage.EventListener;
import se.samspel.arkiv.DocumentId;
import se.samspel.arkiv.DocumentMasked;
import se.samspel.arkiv.DocumentPublished;
import se.samspel.arkiv.DocumentReleased;
import se.samspel.arkiv.TextReady;

/** Reads each document for what it says as soon as its text is there; safe to repeat. */
@Component(service = EventListener.class)
public final class ReadStructure implements EventListener {
    private final StructureReading reading;

    @Activate
    public ReadStructure(@Reference StructureReading reading) {
        this.reading = reading;
    }

    @Override
    public String name() {
        return "arkiv.structure";
    }

    @Override
    public String work() {
        return "hitta mål och tal i dokument";
    }

    @Override
    public Set<Class<? extends Event>> events() {
        return Set.of(
                TextReady.class,
                DocumentReleased.class,
                DocumentMasked.class,
                DocumentPublished.class);
    }

    @Override
    public void on(Delivery delivery) {
        reading.read(new DocumentId(Long.parseLong(delivery.event().about().id())));
    }
}
