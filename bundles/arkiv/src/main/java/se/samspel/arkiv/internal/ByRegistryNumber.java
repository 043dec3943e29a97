package se.samspel.arkiv.internal;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.Access;
import se.samspel.api.access.Viewer;
import se.samspel.api.documents.RegisteredDocuments;
import se.samspel.api.storage.Database;

/** Leads from a registry number, as a plan says it, to the document. */
@Component(service = {RegisteredDocuments.class, ByRegistryNumber.class})
public final class ByRegistryNumber implements RegisteredDocuments {
    private final Database database;
    private final Access access;

    @Activate
    public ByRegistryNumber(
            @Reference(target = "(schema=archive)") Database database, @Reference Access access) {
        this.database = database;
        this.access = access;
    }

    @Override
    public Optional<Registered> find(Viewer viewer, String registryNumber) {
        return all(viewer, registryNumber).stream()
                .findFirst()
                .map(it -> new Registered(it.title(), ArchiveAddress.document(it.id())));
    }

    /** Every document with the number that the viewer may see, the newest first; none for an empty one. */
    public List<Archived> all(Viewer viewer, String registryNumber) {
        String number = registryNumber.strip();
        if (number.isEmpty()) {
            return List.of();
        }
        return database
                .read(
                        query ->
                                query.sql(
                                                "select "
                                                        + Archived.COLUMNS
                                                        + """
                                                         from archive_document
                                                        where registry_number = :number
                                                            and scope in (:scopes)
                                                        order by uploaded_at desc, id desc
                                                        """)
                                        .with("number", number)
                                        .with("scopes", access.scopes(viewer))
                                        .list(Archived.class))
                .stream()
                .filter(Archived::isOpen)
                .toList();
    }
}
