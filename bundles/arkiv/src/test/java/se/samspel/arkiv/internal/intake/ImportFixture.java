package se.samspel.arkiv.internal.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import se.samspel.api.access.Viewer;
import se.samspel.arkiv.internal.ArchiveFixture;
import se.samspel.arkiv.internal.Archived;
import se.samspel.arkiv.internal.Intake;
import se.samspel.arkiv.internal.Intake.Destination;
import se.samspel.storage.testing.Engine;

/** The archive with its uploads. */
final class ImportFixture implements AutoCloseable {
    static final long LARGEST = 200_000;

    final ArchiveFixture archive;
    final Imports imports;
    final Report report;
    final Reviews reviews;

    ImportFixture(Engine engine, Path folder) throws IOException {
        archive = new ArchiveFixture(engine, folder);
        imports =
                new Imports(
                        archive.storage.database(),
                        new Unpacking(archive.intake, folder.resolve("packed"), LARGEST),
                        archive.intake,
                        archive.documents,
                        archive.decisions,
                        archive.texts,
                        archive.storage.clock());
        report = new Report(archive.documents, archive.likenesses);
        reviews =
                new Reviews(
                        imports,
                        report,
                        archive.form,
                        archive.decisions,
                        archive.documents,
                        archive.versions,
                        archive.destinations);
    }

    /** Uploads to be looked over, and waits until all of it is read. */
    Import held(Viewer viewer, Destination to, Intake.Incoming... files) {
        return upload(viewer, to, true, files);
    }

    Import upload(Viewer viewer, Destination to, boolean held, Intake.Incoming... files) {
        try {
            long id = imports.receive(List.of(files), to, held, viewer);
            archive.settle(
                    imports.open(viewer, id).documents().stream().map(Archived::id).toList());
            return imports.open(viewer, id);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What became of each file, in a word. */
    List<Fate> fates(Viewer viewer, Import of) {
        return of.files().stream().map(file -> report.of(viewer, file).fate()).toList();
    }

    @Override
    public void close() {
        archive.close();
    }

    /** A zip that a test writes. */
    static final class Packed implements Intake.Incoming {
        private final Map<String, byte[]> files = new LinkedHashMap<>();
        private byte[] ready = {};

        Packed with(String name, String text) {
            return with(name, text.getBytes(StandardCharsets.UTF_8));
        }

        Packed with(String name, byte[] content) {
            files.put(name, content);
            ready = packed();
            return this;
        }

        byte[] bytes() {
            return ready.clone();
        }

        /** With other bytes than it was written with. */
        Packed as(byte[] changed) {
            ready = changed.clone();
            return this;
        }

        private byte[] packed() {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (Map.Entry<String, byte[]> file : files.entrySet()) {
                    zip.putNextEntry(new ZipEntry(file.getKey()));
                    zip.write(file.getValue());
                    zip.closeEntry();
                }
            } catch (IOException never) {
                throw new UncheckedIOException(never);
            }
            return out.toByteArray();
        }

        @Override
        public String fileName() {
            return "Rapporter.zip";
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(ready);
        }
    }
}
