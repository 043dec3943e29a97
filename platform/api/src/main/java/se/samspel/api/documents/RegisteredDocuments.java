package se.samspel.api.documents;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import se.samspel.api.access.Viewer;

/** Finds a document in the archive by its registry number; a service of the archive. */
@ProviderType
public interface RegisteredDocuments {
    /** The newest document with the number that the viewer may see. */
    Optional<Registered> find(Viewer viewer, String registryNumber);

    /**
     * A document.
     *
     * @param path its page on this server
     */
    record Registered(String title, String path) {}
}
