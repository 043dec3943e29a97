package se.samspel.arkiv.internal.structure;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.documents.DocumentStructure;
import se.samspel.api.storage.Database;
import se.samspel.arkiv.DocumentId;

/** What documents say, as data. */
@Component(service = Structures.class)
public final class Structures {
    private final Database database;

    @Activate
    public Structures(@Reference(target = "(schema=archive)") Database database) {
        this.database = database;
    }

    /** What a document says; nothing when it has not been made data. */
    public DocumentStructure of(DocumentId document) {
        return database.read(query -> StoredStructure.read(query, document));
    }

    /** The findings a document's goals were confirmed from, in the order of the goals; 0 for one that a feature gave. */
    public List<Long> findings(DocumentId document) {
        return database.read(
                query ->
                        query.sql(
                                        """
                                        select finding from archive_goal
                                        where document_id = :id order by place
                                        """)
                                .with("id", document)
                                .list(Long.class));
    }
}
