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
        Instant uploadedAt) {

    /** The columns of a row, for select. */
    static final String COLUMNS =
            """
            id, version, title, type, year, association, municipality, registry_number, scope,
            confirmed, unit, batch, file_id, file_name, media_type, size_bytes, text_state, reason,
            page_count, uploaded_by, uploaded_by_name, uploaded_at
            """;

    public Optional<UnitId> about() {
        return Optional.ofNullable(association);
    }

    public boolean isUploader(Viewer viewer) {
        return uploadedBy.equals(viewer.actor().id());
    }

    /** Whether readers other than the uploader may see it at all. */
    public boolean isOpen() {
        return textState != TextState.STOPPED;
    }

    /** Whether its text has been looked through, so that it is found and its facts can be corrected. */
    boolean isLookedThrough() {
        return isFileOpen() || textState == TextState.MASKED;
    }

    /** Whether readers other than the uploader may fetch the file. */
    boolean isFileOpen() {
        return textState == TextState.READ || textState == TextState.UNREADABLE;
    }

    /** Whether a person may still decide what becomes of the numbers in it. */
    boolean isUndecided() {
        return textState == TextState.STOPPED || textState == TextState.MASKED;
    }
}
