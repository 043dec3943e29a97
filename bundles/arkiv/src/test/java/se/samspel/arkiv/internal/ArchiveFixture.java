package se.samspel.arkiv.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.samspel.api.access.Role;
import se.samspel.api.access.Scope;
import se.samspel.api.access.Viewer;
import se.samspel.api.documents.TextExtractor;
import se.samspel.arkiv.DocumentId;
import se.samspel.arkiv.internal.Intake.Destination;
import se.samspel.arkiv.internal.lucene.LuceneEngine;
import se.samspel.arkiv.internal.review.ReadStructure;
import se.samspel.arkiv.internal.review.StructureReading;
import se.samspel.arkiv.internal.structure.FindingReader;
import se.samspel.arkiv.internal.structure.Findings;
import se.samspel.arkiv.internal.structure.StructureParts;
import se.samspel.arkiv.internal.structure.Structures;
import se.samspel.arkiv.internal.structure.TargetGroups;
import se.samspel.arkiv.spi.Facet;
import se.samspel.documents.internal.IdentityNumbers;
import se.samspel.identity.testing.SmallOrganisation;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.TemporaryStorage;

/** The whole archive on a real storage, real rules of access and a real index, as the container would wire it. */
final class ArchiveFixture implements AutoCloseable {
    static final Destination HOFORS =
            new Destination(
                    SmallOrganisation.MYSAM_HOFORS, Scope.unit(SmallOrganisation.MYSAM_HOFORS));
    static final Destination GAVLEBORG =
            new Destination(
                    SmallOrganisation.MYSAM_HOFORS, Scope.within(SmallOrganisation.GAVLEBORG));
    static final Destination EVERYONE =
            new Destination(SmallOrganisation.LOKUS_TIERP, Scope.EVERYONE);

    final SmallOrganisation people = new SmallOrganisation();
    final Viewer hofors = people.viewer(Role.MEMBER, SmallOrganisation.MYSAM_HOFORS);
    final Viewer hoforsConvener = people.viewer(Role.CONVENER, SmallOrganisation.MYSAM_HOFORS);
    final Viewer sandviken = people.viewer(Role.MEMBER, SmallOrganisation.MYSAM_SANDVIKEN);
    final Viewer tierp = people.viewer(Role.MEMBER, SmallOrganisation.LOKUS_TIERP);

    final TemporaryStorage storage;
    final Path indexFolder;
    final Documents documents;
    final Intake intake;
    final Destinations destinations;
    final Decisions decisions;
    final Stops stops;
    final FactsForm form;
    final Texts texts;
    final Findings findings;
    final StructureReading structureReading;
    LuceneEngine engine;
    Indexing indexing;
    Searching searching;
    Results results;
    Reading reading;
    private IndexListener listener;
    private RebuildIndex rebuilding;

    ArchiveFixture(Engine kind, Path folder) {
        storage = TemporaryStorage.open(kind, folder, "archive", Documents.class);
        indexFolder = folder.resolve("index");
        var organisation = people.organisation();
        var guard = new IdentityNumbers(storage.clock());
        documents = new Documents(storage.database(), people.access());
        intake = new Intake(storage.database(), storage.files(), storage.clock());
        destinations = new Destinations(people.access(), organisation);
        decisions = new Decisions(storage.database(), documents);
        stops = new Stops(storage.database(), guard);
        form = new FactsForm(organisation, destinations, guard, storage.clock());
        texts = new Texts(storage.database(), guard, new Suggestions(organisation));
        findings = new Findings(storage.database(), storage.clock());
        openIndex();
        storage.run(new ReadDocuments(documents, texts, storage.files(), new PlainExtractor()));
        storage.deliver(new StartReading(documents, storage.jobs()));
        structureReading =
                new StructureReading(
                        documents,
                        new FindingReader(findings, organisation, new TargetGroups()),
                        findings);
        storage.deliver(new ReadStructure(structureReading));
    }

    /** Opens the index of the folder, as a start does. */
    void openIndex() {
        engine = LuceneEngine.in(indexFolder);
        indexing = new Indexing(documents, people.organisation(), storage.events(), engine);
        searching = new Searching(engine, documents, people.access(), List.of());
        results = new Results(searching, people.organisation());
        var structures = new Structures(storage.database());
        reading =
                new Reading(
                        documents,
                        searching,
                        new FactWords(people.organisation(), destinations),
                        structures,
                        new StructureParts(structures, findings));
        listener = new IndexListener(indexing);
        rebuilding = new RebuildIndex(indexing);
        storage.run(rebuilding);
        storage.deliver(listener);
    }

    /** Closes the index, as a stop does. */
    void closeIndex() {
        storage.leave(listener);
        storage.leave(rebuilding);
        engine.close();
    }

    /** A file with a text. */
    static Intake.Incoming file(String name, String text) {
        return new Intake.Incoming() {
            @Override
            public String fileName() {
                return name;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
            }
        };
    }

    /** Uploads, and waits until it is read and indexed. */
    List<DocumentId> upload(Viewer by, Destination to, Intake.Incoming... files) {
        try {
            List<DocumentId> ids = intake.receive(List.of(files), to, by.actor()).documents();
            settle(ids);
            return ids;
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    void settle(List<DocumentId> ids) {
        long deadline = System.nanoTime() + 20_000_000_000L;
        while (ids.stream()
                .map(documents::find)
                .flatMap(java.util.Optional::stream)
                .anyMatch(it -> it.textState() == TextState.WAITING)) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("not read: " + storage.jobs().latest(5));
            }
            Thread.onSpinWait();
        }
        storage.settle();
    }

    Searching.Found search(Viewer viewer, String typed) {
        return searching.search(viewer, new Searching.Asked(typed, Map.of(), false, 1, 20));
    }

    Searching.Found search(Viewer viewer, String typed, Facet facet, String value) {
        return searching.search(
                viewer, new Searching.Asked(typed, Map.of(facet, Set.of(value)), false, 1, 20));
    }

    List<String> titles(Viewer viewer, String typed) {
        List<String> titles = new ArrayList<>();
        search(viewer, typed).documents().forEach(it -> titles.add(it.document().title()));
        return titles;
    }

    @Override
    public void close() {
        storage.close();
        engine.close();
    }

    /** Reads plain text; pages end with a form feed, and a file that begins with LOCKED has a password. */
    static final class PlainExtractor implements TextExtractor {
        @Override
        public Extraction extract(String fileName, InputStream content) throws IOException {
            String text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
            if (text.startsWith("LOCKED")) {
                return new Unreadable("application/pdf", Reason.PASSWORD);
            }
            List<PageText> pages = new ArrayList<>();
            for (String page : text.split("\f")) {
                pages.add(new PageText(pages.size() + 1, page, List.of()));
            }
            return new Extracted("text/plain", pages);
        }
    }
}
