package se.samspel.arkiv.internal;

import java.time.Clock;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.storage.Delivery;
import se.samspel.api.storage.Event;
import se.samspel.api.storage.EventListener;
import se.samspel.arkiv.DocumentId;
import se.samspel.arkiv.DocumentMasked;
import se.samspel.arkiv.DocumentReleased;
import se.samspel.arkiv.DocumentRemoved;
import se.samspel.arkiv.DocumentStopped;
import se.samspel.arkiv.FactsChanged;
import se.samspel.arkiv.StructureChanged;
import se.samspel.arkiv.StructureDecided;
import se.samspel.arkiv.TextMissing;
import se.samspel.arkiv.TextReady;
import se.samspel.arkiv.VersionsChanged;

/** Keeps the index in line with what happens to documents; safe to repeat, because it reads the row as it stands. */
@Component(service = EventListener.class)
public final class IndexListener implements EventListener {
    /** What makes a document found that was not: those who watch a search are told of it. */
    private static final Set<Class<? extends Event>> OPENING =
            Set.of(
                    TextReady.class,
                    TextMissing.class,
                    DocumentReleased.class,
                    DocumentMasked.class);

    private final Indexing indexing;
    private final Documents documents;
    private final Clock clock;

    @Activate
    public IndexListener(
            @Reference Indexing indexing, @Reference Documents documents, @Reference Clock clock) {
        this.indexing = indexing;
        this.documents = documents;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "arkiv.index";
    }

    @Override
    public String work() {
        return "göra dokument sökbara";
    }

    @Override
    public Set<Class<? extends Event>> events() {
        return Set.of(
                TextReady.class,
                TextMissing.class,
                DocumentStopped.class,
                DocumentReleased.class,
                DocumentMasked.class,
                FactsChanged.class,
                StructureDecided.class,
                StructureChanged.class,
                VersionsChanged.class,
                DocumentRemoved.class);
    }

    @Override
    public void on(Delivery delivery) {
        DocumentId id = new DocumentId(Long.parseLong(delivery.event().about().id()));
        indexing.index(id, delivery.number());
        if (OPENING.contains(delivery.event().getClass())) {
            documents.found(id, clock.instant());
        }
    }
}
