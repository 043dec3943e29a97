package se.samspel.api.terms;

import java.util.List;
import java.util.function.Predicate;
import org.osgi.annotation.versioning.ConsumerType;
import se.samspel.api.access.Viewer;

/** A DS service of a feature that keeps texts: where a term is written in them, for the page of the term. */
@ConsumerType
public interface TermUse {
    /**
     * The places where a term is written, each once and the newest first; only those that the viewer may read.
     *
     * @param written whether a text has the term, in any inflection
     */
    List<Use> of(Viewer viewer, Predicate<String> written);

    /**
     * One place.
     *
     * @param title such as the name of a plan
     * @param path its page on this server
     * @param texts how many texts there have the term
     */
    record Use(String title, String path, int texts) {}
}
