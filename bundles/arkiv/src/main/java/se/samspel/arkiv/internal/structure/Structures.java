package se.samspel.arkiv.internal.structure;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.documents.DocumentStructure;
import se.samspel.api.storage.Database;
import se.samspel.arkiv.DocumentId;
import se.samspel.arkiv.internal.structure.StoredStructure.Today;

/** What documents say, as data. */
@Component(service = Structures.class)
public final class Structures {
    private final Database database;

    @Activate
    public Structures(@Reference(target = "(schema=archive)") Database database) {
        this.database = database;
    }

    /** What a document says, insatser under their names of today; nothing when it has not been made data. */
    public DocumentStructure of(DocumentId document) {
        DocumentStructure said = database.read(query -> StoredStructure.read(query, document));
        return said.interventions().isEmpty()
                ? said
                : new DocumentStructure(
                        said.period(),
                        said.areas(),
                        said.targetGroups(),
                        said.parties(),
                        said.goals(),
                        said.figures(),
                        interventions(document).stream().map(Today::named).toList(),
                        said.municipalities());
    }

    /** The insatser a document is about, with what it calls them itself. */
    List<Today> interventions(DocumentId document) {
        return database.read(query -> StoredStructure.interventions(query, document));
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
