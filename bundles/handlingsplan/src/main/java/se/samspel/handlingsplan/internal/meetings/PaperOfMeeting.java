package se.samspel.handlingsplan.internal.meetings;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samspel.api.documents.Paper;
import se.samspel.handlingsplan.internal.meetings.OpenMeeting.Head;
import se.samspel.handlingsplan.internal.meetings.OpenMeeting.Item;
import se.samspel.handlingsplan.internal.meetings.OpenMeeting.Person;
import se.samspel.handlingsplan.internal.meetings.OpenMeeting.Presence;

/** Sets a meeting's minutes on paper: who was there, what was decided, what was said point by point, what comes back. */
final class PaperOfMeeting {
    private final OpenMeeting meeting;
    private final Words words;
    private final List<Paper.Block> blocks = new ArrayList<>();

    private PaperOfMeeting(OpenMeeting meeting, Words words) {
        this.meeting = meeting;
        this.words = words;
    }

    /**
     * What the paper cannot know by itself.
     *
     * @param group the group's name
     * @param association whose paper it is
     * @param plans the titles of the plans that were followed
     * @param party the name of a stored party
     * @param standing such as "Klara 3 december 2026, Karin Ekmark"
     * @param number of the version; 0 for a draft
     * @param reason why the minutes were corrected; empty when they were not
     */
    record Words(
            String group,
            String association,
            List<String> plans,
            UnaryOperator<String> party,
            String standing,
            Instant at,
            int number,
            String reason) {}

    static Paper write(OpenMeeting meeting, Words words) {
        return new PaperOfMeeting(meeting, words).paper();
    }

    private Paper paper() {
        Head head = meeting.head();
        facts();
        attendance();
        decisions();
        talk();
        rest();
        return new Paper(
                "Minnesanteckningar " + head.title(),
                words.group() + ", " + When.said(head.day(), head.starts(), head.ends()),
                words.association(),
                "sv",
                words.at(),
                Map.of(
                        "samspel.meeting", meeting.id().toString(),
                        "samspel.version", Integer.toString(words.number())),
                words.number() == 0 ? "Utkast" : "",
                blocks);
    }

    private void facts() {
        Head head = meeting.head();
        List<Paper.Fact> facts = new ArrayList<>();
        facts.add(new Paper.Fact("Grupp", words.group()));
        facts.add(new Paper.Fact("Tid", When.said(head.day(), head.starts(), head.ends())));
        facts.add(new Paper.Fact("Plats", head.place()));
        facts.add(new Paper.Fact("Planer", String.join(", ", words.plans())));
        facts.add(new Paper.Fact("Anteckningarna", words.standing()));
        facts.add(new Paper.Fact("Rättelse", words.reason()));
        blocks.add(
                new Paper.Facts(facts.stream().filter(fact -> !fact.value().isBlank()).toList()));
    }

    private void attendance() {
        heading("Vilka var med", "narvaro");
        table("Närvarande", Presence.PRESENT);
        table("Inte med", Presence.ABSENT);
        List<String> unsaid =
                meeting.listed().stream()
                        .filter(person -> person.presence() == Presence.UNSAID)
                        .map(Person::name)
                        .toList();
        if (!unsaid.isEmpty()) {
            blocks.add(
                    new Paper.Paragraph(
                            "Närvaro är inte antecknad för " + String.join(", ", unsaid) + ".",
                            Paper.Tone.QUIET));
        }
    }

    private void table(String caption, Presence presence) {
        List<List<String>> rows =
                meeting.listed().stream()
                        .filter(person -> person.presence() == presence)
                        .map(
                                person ->
                                        List.of(
                                                person.name(),
                                                person.title(),
                                                words.party().apply(person.party()),
                                                person.kind().swedish()))
                        .toList();
        if (!rows.isEmpty()) {
            blocks.add(
                    new Paper.Table(
                            caption,
                            List.of("Namn", "Befattning", "Part", "Sitter med som"),
                            List.of(28, 30, 24, 18),
                            rows,
                            false));
        }
    }

    private void decisions() {
        List<String> decisions =
                Spoken.all(meeting).stream()
                        .filter(line -> !line.decision().isEmpty())
                        .map(line -> line.decision() + " (" + line.wording() + ")")
                        .toList();
        heading("Beslut", "beslut");
        blocks.add(
                decisions.isEmpty()
                        ? new Paper.Paragraph("Inga beslut togs.", Paper.Tone.QUIET)
                        : new Paper.Items(decisions, true));
    }

    private void talk() {
        heading("Punkt för punkt", "punkter");
        Map<String, List<Spoken>> areas =
                Spoken.all(meeting).stream()
                        .collect(
                                Collectors.groupingBy(
                                        Spoken::area,
                                        java.util.LinkedHashMap::new,
                                        Collectors.toList()));
        if (areas.isEmpty()) {
            blocks.add(new Paper.Paragraph("Ingen punkt stämdes av.", Paper.Tone.QUIET));
        }
        areas.forEach(
                (area, lines) -> {
                    String title = area.isEmpty() ? "Egna punkter och övrigt" : area;
                    blocks.add(new Paper.Heading(2, title, "omrade-" + blocks.size()));
                    blocks.add(table(title, lines));
                });
    }

    private static Paper.Table table(String title, List<Spoken> lines) {
        return new Paper.Table(
                "Avstämt under " + title,
                List.of("Punkt", "Läge", "Vad som sades och beslutades"),
                List.of(36, 20, 44),
                lines.stream()
                        .map(line -> List.of(line.wording(), line.change(), talk(line)))
                        .toList(),
                false);
    }

    private static String talk(Spoken line) {
        return Stream.of(line.said(), line.decision().isEmpty() ? "" : "Beslut: " + line.decision())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private void rest() {
        List<Item> rest = Spoken.rest(meeting);
        if (!rest.isEmpty()) {
            heading("Till nästa möte", "rest");
            blocks.add(new Paper.Items(rest.stream().map(Item::wording).toList(), false));
        }
    }

    private void heading(String text, String id) {
        blocks.add(new Paper.Heading(1, text, id));
    }
}
