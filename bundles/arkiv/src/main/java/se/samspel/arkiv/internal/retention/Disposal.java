package se.samspel.arkiv.internal.retention;

import java.time.Instant;
import se.samspel.api.UnitId;
import se.samspel.api.access.Scope;
import se.samspel.api.access.Viewer;
import se.samspel.arkiv.DisposalId;
import se.samspel.arkiv.DocumentId;

/** A disposal's row. */
record Disposal(
        DisposalId id,
        UnitId association,
        State state,
        int documents,
        String proposedBy,
        String proposedByName,
        Instant proposedAt,
        String decidedByName,
        Instant decidedAt,
        String certificate) {
    static final String COLUMNS =
            "id, association, state, documents, proposed_by, proposed_by_name, proposed_at,"
                    + " decided_by_name, decided_at, certificate";

    boolean isProposedBy(Viewer viewer) {
        return proposedBy.equals(viewer.actor().id());
    }

    Scope scope() {
        return Scope.administration(association);
    }

    /** How far a disposal has come. */
    enum State {
        PROPOSED("Väntar på beslut"),
        APPROVED("Genomförs"),
        DONE("Genomförd"),
        REFUSED("Avslagen");

        private final String swedish;

        State(String swedish) {
            this.swedish = swedish;
        }

        String swedish() {
            return swedish;
        }
    }

    /** What is said of a document, without its content. */
    record Item(
            DocumentId documentId,
            String className,
            String law,
            String type,
            String year,
            String due,
            int pages) {
        static final String COLUMNS = "document_id, class_name, law, type, year, due, pages";
    }
}
