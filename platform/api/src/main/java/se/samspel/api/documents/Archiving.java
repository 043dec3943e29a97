package se.samspel.api.documents;

import org.osgi.annotation.versioning.ProviderType;
import se.samspel.api.Actor;
import se.samspel.api.UnitId;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.FileId;

/**
 * Takes what a feature has finished into the archive; a service of the archive. A feature calls it from an {@link
 * se.samspel.api.storage.EventListener}, so that what was finished while the archive was away comes in later.
 */
@ProviderType
public interface Archiving {
    /**
     * Keeps a document that waits to be read. When there is one with the same key only its structure and its place among
     * the editions are renewed; the file and its facts stay as they are.
     */
    void keep(Finished document, Actor by);

    /**
     * A finished document with what is known of it, so that nobody has to fill it in.
     *
     * @param key what it is, the same for the same document for ever, with the feature first: {@code plan.4711-2}
     * @param file the very file that was finished
     * @param fileName with its ending
     * @param kind what it is, as the archive names its types: {@code ACTION_PLAN}, {@code MINUTES}
     * @param year what year it is about
     * @param unit the group or förbund it belongs to
     * @param association the förbund
     * @param scope who may read it
     * @param edition which edition of what it is
     * @param structure what stands in it, as data
     */
    record Finished(
            String key,
            FileId file,
            String fileName,
            String title,
            String kind,
            int year,
            UnitId unit,
            UnitId association,
            Scope scope,
            Edition edition,
            DocumentStructure structure) {}

    /**
     * An edition of something that comes out anew; the one with the highest number is the one that holds.
     *
     * @param series the same for all editions, with the feature first: {@code plan.4711}
     */
    record Edition(String series, int number) {}
}
