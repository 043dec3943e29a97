package se.samspel.handlingsplan.internal.roundtrip;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import se.samspel.documents.internal.RealDocuments;
import se.samspel.documents.testing.Office;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.internal.Part;
import se.samspel.handlingsplan.internal.PlanChange;
import se.samspel.handlingsplan.internal.PlanOutcome;
import se.samspel.handlingsplan.internal.PlanRoom;
import se.samspel.handlingsplan.internal.Row;
import se.samspel.storage.testing.Engine;

/** A plan with something in it, real Word files, and everything that takes them back. */
final class WordRoom implements AutoCloseable {
    final PlanRoom room;
    final WordFiles files;
    final Returns returns;
    final WordReturns door;
    final PlanId plan;
    final long goal;
    final long formatted;
    final long second;
    final List<Long> activities;

    /** A text with every kind of formatting. */
    static final String FORMATTED =
            """
            Vi **stämmer av** vid varje möte och __ser över__ planen enligt
            [lagen](https://exempel.se/lag).

            - mål som är sena
              visas först
            - aktiviteter utan ägare

            1. läs
            2. besluta""";

    WordRoom(Engine engine, Path folder) {
        room = new PlanRoom(engine, folder);
        RealDocuments documents = RealDocuments.shared();
        room.papers.withWriter(documents.writer());
        room.sensitive.withGuard(documents.guard());
        var database = room.storage.database();
        files =
                new WordFiles(
                        room.plans,
                        room.papers,
                        room.small.organisation(),
                        database,
                        room.storage.clock());
        returns = new Returns(database, room.storage.clock());
        door =
                new WordReturns(
                        room.plans,
                        files,
                        returns,
                        new Accepting(room.plans, room.edits, room.small.organisation()),
                        room.sensitive,
                        room.small.organisation());
        door.withReader(documents.reader());
        plan = room.draft();
        goal =
                room.goal(
                        plan,
                        "Fler unga får rätt stöd i tid.\n\nDet ska märkas redan första året.");
        second = room.goal(plan, "Parterna möts oftare.");
        save(Part.GOAL, goal, Map.of("measure", "Antal unga som väntar", "due", "2027-12-31"));
        activities =
                List.of(
                        activity(Map.of("what", "Kartlägg väntetider", "person", "Enhetschef")),
                        activity(Map.of("what", "Bjud in skolan", "due", "2027-05-31")),
                        activity(
                                Map.of("what", "Skriv en rutin", "note", "Utgå från förra årets.")),
                        activity(Map.of("what", "Följ upp i höst", "status", "ONGOING")));
        room.activity(plan, second, Map.of("what", "Boka årets möten"));
        formatted =
                room.plans.open(room.member(), plan).texts().stream()
                        .filter(text -> text.field().equals("uppfoljning"))
                        .findFirst()
                        .orElseThrow()
                        .id();
        save(Part.TEXT, formatted, Map.of("value", FORMATTED));
        add(Part.MEMBER, Part.MEMBERS, Map.of("name", "Åsa Öberg", "title", "Enhetschef"));
        add(Part.TARGET_GROUP, Part.TARGET_GROUPS, Map.of("name", "Unga utan arbete"));
    }

    private long activity(Map<String, String> values) {
        return room.activity(plan, goal, values);
    }

    long add(Part part, String parent, Map<String, String> values) {
        return change(new PlanChange.Add(part, parent, values)).row();
    }

    void save(Part part, long row, Map<String, String> values) {
        change(new PlanChange.Save(part, row, row(part, row).version(), values));
    }

    PlanOutcome.Saved change(PlanChange change) {
        return PlanRoom.saved(room.edits.make(room.member(), plan, change).outcome());
    }

    Row row(Part part, long row) {
        return room.row(plan, part, row);
    }

    String value(Part part, long row, String field) {
        return row(part, row).values().getOrDefault(field, "");
    }

    /** The activities of the first goal, by what they are called. */
    List<String> order() {
        return room.plans.open(room.member(), plan).activitiesOf(goal).stream()
                .map(Row.ActivityRow::what)
                .toList();
    }

    WordXmlEdit fetched() throws IOException {
        return new WordXmlEdit(file());
    }

    /** The file as it is fetched, to the byte. */
    byte[] file() throws IOException {
        try (var content = files.of(room.member(), plan).content()) {
            return content.readAllBytes();
        }
    }

    WordReturns.Received hand(byte[] docx) throws IOException {
        return door.receive(room.member(), plan, "plan.docx", new ByteArrayInputStream(docx));
    }

    /**
     * The file as it is, and as LibreOffice saves it in both formats.
     *
     * @param office where LibreOffice may write
     */
    static List<byte[]> savedEveryWay(Path office, byte[] docx) throws IOException {
        Office writer = new Office(office);
        return List.of(docx, writer.savedAgain(docx), writer.savedAsOpenDocument(docx));
    }

    /** What a file proposes. */
    Comparison proposed(byte[] docx) throws IOException {
        return switch (hand(docx)) {
            case WordReturns.Received.Kept kept -> door.look(room.member(), plan, kept.id()).open();
            case WordReturns.Received.Same same -> new Comparison(List.of(), List.of());
            case WordReturns.Received.Refused refused ->
                    throw new AssertionError("refused: " + refused.why());
        };
    }

    @Override
    public void close() {
        room.close();
    }
}
