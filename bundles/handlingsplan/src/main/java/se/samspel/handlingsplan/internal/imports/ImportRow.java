package se.samspel.handlingsplan.internal.imports;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samspel.api.UnitId;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.FileId;
import se.samspel.handlingsplan.ImportId;

/** A file on its way to a plan. It belongs to the group it was uploaded for. */
record ImportRow(
        long id,
        long version,
        ImportState state,
        UnitId owner,
        String template,
        String fileName,
        FileId file,
        String reason,
        String facts,
        @Nullable Long planId,
        Instant createdAt,
        String createdBy) {
    ImportId importId() {
        return new ImportId(id);
    }

    Scope scope() {
        return Scope.unit(owner);
    }

    Map<String, String> factValues() {
        return FieldLines.read(facts);
    }
}
