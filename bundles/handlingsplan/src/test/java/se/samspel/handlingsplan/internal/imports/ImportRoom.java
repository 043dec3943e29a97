package se.samspel.handlingsplan.internal.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import se.samspel.api.PluginId;
import se.samspel.api.access.Viewer;
import se.samspel.api.documents.IdentityNumberGuard;
import se.samspel.api.documents.StructureReader;
import se.samspel.handlingsplan.ImportId;
import se.samspel.handlingsplan.internal.PlanRoom;
import se.samspel.identity.testing.SmallOrganisation;
import se.samspel.storage.testing.Engine;
import se.samspel.worker.read.Reading;
import se.samspel.worker.wire.Reply;

/** Imports on a real storage, with the worker's own reading in this process. */
final class ImportRoom implements AutoCloseable {
    final PlanRoom plans;
    final Imports imports;
    final Corrections corrections;
    final Partings partings;
    final Appendices appendices;
    final ReadImport reading;
    final ImportedPlans made;
    final Trays trays;
    final CarriedPlans carried;

    ImportRoom(Engine engine, Path folder) {
        plans = new PlanRoom(engine, folder);
        plans.templates.replace(
                new PluginId("gavleborg"), List.of(Twin.template(), PlanRoom.template()));
        var database = plans.storage.database();
        imports =
                new Imports(
                        database,
                        plans.storage.files(),
                        plans.storage.jobs(),
                        plans.small.access(),
                        plans.small.organisation(),
                        plans.newPlans,
                        plans.clock);
        corrections = new Corrections(database, imports, plans.sensitive);
        partings = new Partings(database, imports);
        appendices = new Appendices(database);
        reading =
                new ReadImport(
                        database, plans.storage.files(), imports, plans.sensitive, appendices);
        reading.withReader(ImportRoom::read);
        made =
                new ImportedPlans(
                        imports, plans.newPlans, plans.small.access(), appendices, database);
        trays = new Trays(database, plans.plans, plans.clock);
        carried = new CarriedPlans(plans.plans, plans.newPlans, database);
    }

    /** Reads a file as the worker does, without its limits. */
    static StructureReader.Outcome read(String name, InputStream content) throws IOException {
        Path file = Files.createTempFile("import", ".tmp");
        try {
            Files.write(file, content.readAllBytes());
            List<StructureReader.Block> blocks = new ArrayList<>();
            AtomicReference<Reply> last = new AtomicReference<>();
            last.set(Reading.structure(file, name, blocks::addAll));
            return switch (last.get()) {
                case Reply.Text text -> new StructureReader.Structure(text.mediaType(), blocks);
                case Reply.NoText no -> new StructureReader.Unreadable(no.mediaType(), no.reason());
                default -> throw new IOException("no answer");
            };
        } finally {
            Files.delete(file);
        }
    }

    /** Uploads a file for Mysam Hofors and has it read. */
    ImportId received(Viewer viewer, String name, byte[] content) throws IOException {
        ImportId id =
                imports.receive(
                        viewer,
                        SmallOrganisation.MYSAM_HOFORS,
                        "gavleborg/nio",
                        name,
                        new ByteArrayInputStream(content));
        reading.read(id, viewer.actor());
        return id;
    }

    /** Takes NUMRET for a personnummer, which is shown as 85XXXX. */
    void guardNumbers() {
        plans.sensitive.withGuard(
                text -> {
                    int at = text.toString().indexOf("NUMRET");
                    return at < 0
                            ? List.of()
                            : List.of(new IdentityNumberGuard.Found(at, at + 6, "85XXXX"));
                });
    }

    ImportPages pages() {
        return new ImportPages(
                imports,
                corrections,
                partings,
                made,
                new ImportViews(plans.small.organisation()),
                new ImportStarts(imports, plans.newPlans, plans.small.organisation()));
    }

    ImportsApi api() {
        return new ImportsApi(imports, corrections, partings, made);
    }

    /** The piece whose text holds some words. */
    KeptPiece piece(Viewer viewer, ImportId id, String words) {
        return imports.open(viewer, id).pieces().stream()
                .filter(it -> it.content().contains(words))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        plans.close();
    }
}
