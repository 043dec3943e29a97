package se.samspel.arkiv.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import se.samspel.api.access.Role;
import se.samspel.api.access.Scope;
import se.samspel.api.access.Viewer;
import se.samspel.api.documents.Paper;
import se.samspel.api.documents.ScanReader;
import se.samspel.api.documents.TextExtractor;
import se.samspel.arkiv.DocumentId;
import se.samspel.arkiv.internal.Intake.Destination;
import se.samspel.arkiv.internal.intake.ReadScans;
import se.samspel.arkiv.internal.lucene.LuceneEngine;
import se.samspel.arkiv.internal.review.ReadStructure;
import se.samspel.arkiv.internal.review.StructureReading;
import se.samspel.arkiv.internal.structure.FindingDecisions;
import se.samspel.arkiv.internal.structure.FindingReader;
import se.samspel.arkiv.internal.structure.Findings;
import se.samspel.arkiv.internal.structure.InterventionsToday;
import se.samspel.arkiv.internal.structure.KnownInterventions;
import se.samspel.arkiv.internal.structure.StructureParts;
import se.samspel.arkiv.internal.structure.Structures;
import se.samspel.arkiv.internal.structure.TargetGroups;
import se.samspel.arkiv.spi.Facet;
import se.samspel.documents.internal.IdentityNumbers;
import se.samspel.documents.internal.RealDocuments;
import se.samspel.identity.testing.SmallOrganisation;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.TemporaryStorage;

/** The whole archive on a real storage, real rules of access and a real index, as the container would wire it. */
public final class ArchiveFixture implements AutoCloseable {
    public static final Destination HOFORS =
            new Destination(
                    SmallOrganisation.MYSAM_HOFORS, Scope.unit(SmallOrganisation.MYSAM_HOFORS));
    public static final Destination GAVLEBORG =
            new Destination(
                    SmallOrganisation.MYSAM_HOFORS, Scope.within(SmallOrganisation.GAVLEBORG));
    public static final Destination EVERYONE =
            new Destination(SmallOrganisation.LOKUS_TIERP, Scope.EVERYONE);

    public final SmallOrganisation people = new SmallOrganisation();
    public final Viewer hofors = people.viewer(Role.MEMBER, SmallOrganisation.MYSAM_HOFORS);
    public final Viewer hoforsConvener =
            people.viewer(Role.CONVENER, SmallOrganisation.MYSAM_HOFORS);
    public final Viewer sandviken = people.viewer(Role.MEMBER, SmallOrganisation.MYSAM_SANDVIKEN);
    public final Viewer tierp = people.viewer(Role.MEMBER, SmallOrganisation.LOKUS_TIERP);

    public final TemporaryStorage storage;
    public final Path indexFolder;
    public final Documents documents;
    public final Intake intake;
    public final Destinations destinations;
    public final Removal removal;
    public final Decisions decisions;
    public final Likenesses likenesses;
    final Editions editions;
    public final Versions versions;
    public final Stops stops;
    public final FactsForm form;
    public final Scans scans = new Scans();
    public final Texts texts;
    public final Findings findings;
    public final FindingDecisions findingDecisions;
    public final KnownInterventions insatser = new KnownInterventions();
    public final InterventionsToday today;
    public StatedNames names;
    public final StructureReading structureReading;
    LuceneEngine engine;
    Indexing indexing;
    Searching searching;
    Facets facets;
    Results results;
    Reading reading;
    private IndexListener listener;
    private RebuildIndex rebuilding;

    public ArchiveFixture(Engine kind, Path folder) {
        storage = TemporaryStorage.open(kind, folder, "archive", Documents.class);
        indexFolder = folder.resolve("index");
        var organisation = people.organisation();
        var guard = new IdentityNumbers(storage.clock());
        documents = new Documents(storage.database(), people.access());
        likenesses = new Likenesses(storage.database(), documents);
        editions = new Editions(storage.database(), documents);
        versions = new Versions(storage.database(), documents, editions);
        intake = new Intake(storage.database(), storage.files(), storage.clock());
        destinations = new Destinations(people.access(), organisation);
        removal = new Removal(storage.database());
        today = new InterventionsToday(storage.database(), insatser);
        decisions = new Decisions(storage.database(), documents, removal, today);
        stops = new Stops(storage.database(), guard);
        form = new FactsForm(organisation, destinations, guard, storage.clock());
        texts = new Texts(storage.database(), guard, new Suggestions(organisation), likenesses);
        findings = new Findings(storage.database(), storage.clock());
        findingDecisions = new FindingDecisions(storage.database(), today, storage.clock());
        openIndex();
        TextReading read = new TextReading(texts, storage.files(), new PlainExtractor(), scans);
        storage.run(new ReadDocuments(documents, read));
        storage.run(new ReadScans(documents, texts, read, scans));
        storage.deliver(new StartReading(documents, storage.jobs()));
        structureReading =
                new StructureReading(
                        documents,
                        new FindingReader(findings, organisation, new TargetGroups(), insatser),
                        findings);
        storage.deliver(new ReadStructure(structureReading));
    }

    /** Opens the index of the folder, as a start does. */
    void openIndex() {
        engine = LuceneEngine.in(indexFolder);
        names = new StatedNames(storage.database());
        Searchable searchable = new Searchable(documents, editions, names, people.organisation());
        indexing = new Indexing(documents, searchable, storage.events(), engine, editions);
        searching = new Searching(engine, documents, people.access(), names, List.of());
        facets = new Facets(people.organisation(), names);
        results = new Results(searching, people.organisation(), facets);
        var structures = new Structures(storage.database());
        reading =
                new Reading(
                        documents,
                        searching,
                        new FactWords(people.organisation(), destinations),
                        structures,
                        new StructureParts(structures, findings, insatser),
                        new Relatives(
                                documents,
                                likenesses,
                                versions,
                                new ByRegistryNumber(storage.database(), people.access())));
        listener = new IndexListener(indexing, documents, storage.clock());
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
    public static Intake.Incoming file(String name, String text) {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A PDF with a text. */
    public static Intake.Incoming pdf(String name, String text) {
        Paper paper =
                new Paper(
                        "Slutrapport",
                        "",
                        "Samspel",
                        "sv",
                        Instant.EPOCH,
                        Map.of(),
                        "",
                        List.of(new Paper.Paragraph(text)));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            RealDocuments.shared().writer().pdf(paper, bytes);
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
        return file(name, bytes.toByteArray());
    }

    private static Intake.Incoming file(String name, byte[] content) {
        return new Intake.Incoming() {
            @Override
            public String fileName() {
                return name;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(content);
            }
        };
    }

    /** Uploads, and waits until it is read and indexed. */
    public List<DocumentId> upload(Viewer by, Destination to, Intake.Incoming... files) {
        try {
            List<DocumentId> ids = intake.receive(List.of(files), to, by.actor()).documents();
            settle(ids);
            return ids;
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    public void settle(List<DocumentId> ids) {
        long deadline = System.nanoTime() + 120_000_000_000L;
        while (ids.stream()
                .map(documents::find)
                .flatMap(java.util.Optional::stream)
                .anyMatch(it -> it.textState() == TextState.WAITING)) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("not read: " + storage.jobs().latest(5));
            }
            LockSupport.parkNanos(2_000_000);
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

    /** How many documents a search finds. */
    public long found(Viewer viewer, String typed) {
        return search(viewer, typed).result().total();
    }

    public List<String> titles(Viewer viewer, String typed) {
        List<String> titles = new ArrayList<>();
        search(viewer, typed).documents().forEach(it -> titles.add(it.document().title()));
        return titles;
    }

    /** The files of an index, without the one that only locks it. */
    static List<Path> filesBelow(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().equals("write.lock"))
                    .toList();
        }
    }

    @Override
    public void close() {
        storage.close();
        engine.close();
    }

    /** Reads what stands after SCAN in a file, when it is there; what stands after SCAN EMPTY cannot be read. */
    public static final class Scans implements ScanReader {
        public volatile boolean there;

        @Override
        public boolean available() {
            return there;
        }

        @Override
        public TextExtractor.Extraction read(
                String fileName, InputStream content, Progress progress) throws IOException {
            String text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
            progress.page(1, 1);
            return text.startsWith("SCAN EMPTY")
                    ? new TextExtractor.Unreadable(
                            "application/pdf", TextExtractor.Reason.BLANK_SCAN)
                    : new TextExtractor.Extracted(
                            "application/pdf",
                            List.of(
                                    new TextExtractor.PageText(
                                            1, text.substring("SCAN".length()), List.of())));
        }
    }

    /**
     * Reads plain text; pages end with a form feed, and a file that begins with LOCKED has a password. A PDF is read by the
     * real worker.
     */
    static final class PlainExtractor implements TextExtractor {
        @Override
        public Extraction extract(String fileName, InputStream content) throws IOException {
            byte[] bytes = content.readAllBytes();
            String text = new String(bytes, StandardCharsets.UTF_8);
            if (text.startsWith("%PDF-")) {
                return RealDocuments.shared()
                        .extractor()
                        .extract(fileName, new ByteArrayInputStream(bytes));
            }
            if (text.startsWith("LOCKED")) {
                return new Unreadable("application/pdf", Reason.PASSWORD);
            }
            if (text.startsWith("SCAN")) {
                return new Unreadable("application/pdf", Reason.NO_TEXT);
            }
            List<PageText> pages = new ArrayList<>();
            for (String page : text.split("\f")) {
                pages.add(new PageText(pages.size() + 1, page, List.of()));
            }
            return new Extracted("text/plain", pages);
        }
    }
}
