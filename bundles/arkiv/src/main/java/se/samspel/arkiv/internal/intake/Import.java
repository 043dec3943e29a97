package se.samspel.arkiv.internal.intake;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samspel.arkiv.DocumentId;
import se.samspel.arkiv.internal.Archived;

/**
 * What was uploaded at one time.
 *
 * @param files in the order they came
 */
record Import(long id, Instant uploadedAt, List<File> files) {
    Import {
        files = List.copyOf(files);
    }

    /**
     * One file of it.
     *
     * @param document null when it became none, or is there no more
     * @param fault why it became none; null when it did
     * @param leftOut whether its uploader does not want it published
     */
    record File(
            int place,
            String name,
            @Nullable Archived document,
            @Nullable ImportFault fault,
            boolean leftOut) {}

    /** Its documents that are there. */
    List<Archived> documents() {
        return files.stream()
                .map(File::document)
                .filter(Archived.class::isInstance)
                .map(Archived.class::cast)
                .toList();
    }

    /** Those that wait for their uploader. */
    List<Archived> held() {
        return documents().stream().filter(Archived::held).toList();
    }

    boolean isLeftOut(DocumentId id) {
        return files.stream()
                .anyMatch(
                        file ->
                                file.leftOut()
                                        && file.document() != null
                                        && file.document().id().equals(id));
    }
}
