package se.samspel.dialogstod.internal.own;

import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.content.ContentError;
import se.samspel.api.content.ContentException;
import se.samspel.api.content.ContentObject;
import se.samspel.api.content.StrictContent;
import se.samspel.dialogstod.internal.GuideFile;
import se.samspel.dialogstod.internal.GuideReader;

/** Reads guides that people bring as files, in the same shape and as strictly as a plugin's. */
@Component(service = GuideFiles.class)
public final class GuideFiles {
    private final StrictContent content;

    @Activate
    public GuideFiles(@Reference StrictContent content) {
        this.content = content;
    }

    /** What came of reading a file. */
    sealed interface Reading {
        /**
         * It is a guide, or changes of one.
         *
         * @param id as the file calls it
         * @param version as it stands in the file
         */
        record Whole(String id, int version, GuideFile file) implements Reading {}

        /** @param errors what is wrong, each with its place in the file */
        record Broken(List<ContentError> errors) implements Reading {
            public Broken {
                errors = List.copyOf(errors);
            }
        }
    }

    /** @param name what the person calls the file */
    Reading read(UnitId unit, String name, byte[] json) {
        return switch (content.read(name, json, GuideReader.SHAPE)) {
            case StrictContent.Reading.Misfits misfits -> new Reading.Broken(misfits.errors());
            case StrictContent.Reading.Fits(ContentObject root) -> read(unit, name, root);
        };
    }

    private static Reading read(UnitId unit, String name, ContentObject root) {
        try {
            return new Reading.Whole(
                    root.text("id"),
                    (int) root.whole("version", 1),
                    GuideReader.read(KeptGuide.from(unit), Set.of(unit), root));
        } catch (ContentException slip) {
            String said = String.valueOf(slip.getMessage());
            return new Reading.Broken(List.of(new ContentError(name, slip.path(), said)));
        }
    }

    /** A file that was read before it was kept. */
    GuideFile kept(UnitId unit, byte[] json) {
        return switch (read(unit, "", json)) {
            case Reading.Whole whole -> whole.file();
            case Reading.Broken broken ->
                    throw new IllegalStateException(
                            "a kept guide of " + unit + " is broken: " + broken.errors());
        };
    }
}
