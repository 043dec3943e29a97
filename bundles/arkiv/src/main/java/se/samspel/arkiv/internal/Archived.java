package se.samspel.arkiv.internal;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samspel.api.UnitId;
import se.samspel.api.access.Scope;
import se.samspel.api.access.Viewer;
import se.samspel.api.storage.FileId;
import se.samspel.arkiv.DocumentId;
import se.samspel.arkiv.DocumentType;

/**
 * A document's row.
 *
 * @param unit for whom it was uploaded; who may correct it follows from this
 * @param association the förbund it is about
 * @param reason why it gave no text, or why it was let through after a stop; else empty
 * @param confirmed whether a person has looked at the facts
 * @param held whether its uploader has not published it yet
 * @param fault the name of the reason why it gave no text; else empty
 */
public record Archived(
        DocumentId id,
        long version,
        String title,
        DocumentType type,
        @Nullable Integer year,
        @Nullable UnitId association,
        @Nullable UnitId municipality,
        String registryNumber,
        Scope scope,
        boolean confirmed,
        UnitId unit,
        long batch,
        FileId fileId,
        String fileName,
        String mediaType,
        long sizeBytes,
        TextState textState,
        String reason,
        int pageCount,
        String uploadedBy,
        String uploadedByName,
        Instant uploadedAt,
        boolean held,
        String fault) {

    /** The columns of a row, for select. */
    public static final String COLUMNS =
            """
            id, version, title, type, year, association, municipality, registry_number, scope,
            confirmed, unit, batch, file_id, file_name, media_type, size_bytes, text_state, reason,
            page_count, uploaded_by, uploaded_by_name, uploaded_at, held, fault
            """;

    public Optional<UnitId> about() {
        return Optional.ofNullable(association);
    }

    public boolean isUploader(Viewer viewer) {
        return uploadedBy.equals(viewer.actor().id());
    }

    /** Whether readers other than the uploader may see it at all. */
    public boolean isOpen() {
        return textState != TextState.STOPPED && !held;
    }

    /** Whether its text has been looked through, so that its facts can be corrected. */
    public boolean isLookedThrough() {
        return isRead() || textState == TextState.MASKED;
    }

    /** Whether it is found: looked through, and published. */
    public boolean isFound() {
        return isLookedThrough() && !held;
    }

    /** Whether readers other than the uploader may fetch the file. */
    public boolean isFileOpen() {
        return isRead() && !held;
    }

    private boolean isRead() {
        return textState == TextState.READ || textState == TextState.UNREADABLE;
    }

    /** Whether a person may still decide what becomes of the numbers in it. */
    boolean isUndecided() {
        return textState == TextState.STOPPED || textState == TextState.MASKED;
    }
}
