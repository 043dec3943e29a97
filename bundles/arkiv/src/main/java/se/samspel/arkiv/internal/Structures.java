package se.samspel.arkiv.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.Viewer;
import se.samspel.api.documents.DocumentStructure;
import se.samspel.api.storage.Database;
import se.samspel.arkiv.DocumentId;

/** What documents say, as data, and which of their editions holds. */
@Component(service = Structures.class)
public final class Structures {
    private final Database database;
    private final Documents documents;

    @Activate
    public Structures(
            @Reference(target = "(schema=archive)") Database database,
            @Reference Documents documents) {
        this.database = database;
        this.documents = documents;
    }

    /** What a document says; nothing while it is stopped, or when it has not been made data. */
    DocumentStructure of(Archived document) {
        return document.isOpen()
                ? database.read(query -> StructureRows.read(query, document.id()))
                : DocumentStructure.NONE;
    }

    private record Edition(DocumentId documentId, int edition) {}

    /** The edition that came out after a document and holds instead of it, when the viewer may see it. */
    Optional<Archived> newer(Viewer viewer, DocumentId id) {
        List<Edition> editions =
                database.read(
                        query ->
                                query.sql(
                                                """
                                                select other.document_id, other.edition
                                                from archive_finished mine
                                                join archive_finished other
                                                on other.series = mine.series
                                                    and other.edition > mine.edition
                                                where mine.document_id = :id and mine.series <> ''
                                                """)
                                        .with("id", id)
                                        .list(Edition.class));
        return editions.stream()
                .max(Comparator.comparing(Edition::edition))
                .flatMap(it -> documents.find(it.documentId()))
                .filter(it -> documents.maySee(viewer, it));
    }
}
