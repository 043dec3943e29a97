package se.samspel.arkiv.internal.outcomes;

import java.util.List;
import se.samspel.api.web.Page;
import se.samspel.arkiv.internal.ArchiveAddress;
import se.samspel.arkiv.internal.ArchiveMenu;

/**
 * What the archive says of an insats or a target group.
 *
 * @param kind which of them, in Swedish
 * @param says how much there is, in a sentence
 * @param outcomes how the goals of its documents came out: one line, or none
 * @param all the outcomes of the others
 * @param beside what else the documents are about
 * @param documents the newest
 * @param search all documents about it
 */
public record SubjectPage(
        String kind,
        String name,
        String says,
        List<OutcomePage.Line> outcomes,
        String all,
        List<Beside> beside,
        List<Found> documents,
        String search)
        implements Page {
    public SubjectPage {
        outcomes = List.copyOf(outcomes);
        beside = List.copyOf(beside);
        documents = List.copyOf(documents);
    }

    /** What else documents are about, with how many of them. */
    public record Beside(String heading, List<Value> values) {
        public Beside {
            values = List.copyOf(values);
        }

        /** One of them, and where it is told more. */
        public record Value(String label, int count, String href) {}
    }

    /** A document. */
    public record Found(String title, String facts, String href) {}

    @Override
    public String title() {
        return name;
    }

    @Override
    public String menu() {
        return ArchiveMenu.ID;
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(new Crumb("Arkiv", ArchiveAddress.ROOT), new Crumb("Utfall", all));
    }
}
