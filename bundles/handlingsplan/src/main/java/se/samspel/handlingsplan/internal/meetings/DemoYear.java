package se.samspel.handlingsplan.internal.meetings;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.samspel.api.access.Viewer;
import se.samspel.api.demo.DemoStory;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.Tx;
import se.samspel.api.web.Swedish;
import se.samspel.handlingsplan.MeetingId;
import se.samspel.handlingsplan.MemberKind;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.internal.FollowUp;
import se.samspel.handlingsplan.internal.FollowUp.Followed;
import se.samspel.handlingsplan.internal.PlanSummary;

/**
 * Plays the demo's year of meetings, line by line, as {@code demo/hofors-moten.txt} tells. What was said then is in the
 * minutes only, but for how some goals stand: the plan is as it is now.
 */
final class DemoYear {
    private static final int CALLED_BEFORE = 12;

    private final Database database;
    private final FollowUp followUp;
    private final MeetingCalls calls;
    private final Meetings meetings;
    private final MinutesBook book;
    private final Viewer convener;
    private MeetingId meeting = new MeetingId(0);
    private LocalDate day = LocalDate.EPOCH;
    private int place;

    DemoYear(
            Database database,
            FollowUp followUp,
            MeetingCalls calls,
            Meetings meetings,
            MinutesBook book,
            Viewer convener) {
        this.database = database;
        this.followUp = followUp;
        this.calls = calls;
        this.meetings = meetings;
        this.book = book;
        this.convener = convener;
    }

    /** Each meeting is called some days before and played on its own day. */
    List<DemoStory.Scene> scenes(LocalDate today) {
        List<DemoStory.Scene> scenes = new ArrayList<>();
        for (List<String> lines : meetings()) {
            List<String> head = cells(lines.getFirst());
            LocalDate on = workday(today.plusDays(Long.parseLong(head.get(0))));
            scenes.add(
                    new DemoStory.Scene(
                            at(on.minusDays(CALLED_BEFORE), 15),
                            () -> begin(on, head.get(1), head.get(2))));
            scenes.add(
                    new DemoStory.Scene(at(on, 13), () -> finish(lines.subList(1, lines.size()))));
        }
        return scenes;
    }

    private static LocalDate workday(LocalDate day) {
        return day.minusDays(Math.max(0, day.getDayOfWeek().getValue() - 5));
    }

    /** The lines of each meeting, the first of which says when and where it is. */
    private static List<List<String>> meetings() {
        List<List<String>> meetings = new ArrayList<>();
        for (String line : lines()) {
            if (line.startsWith("@")) {
                meetings.add(new ArrayList<>());
            }
            if (!line.isBlank() && !line.startsWith("#")) {
                meetings.getLast().add(line);
            }
        }
        return meetings;
    }

    private static List<String> lines() {
        InputStream file =
                Objects.requireNonNull(
                        DemoYear.class.getResourceAsStream("/demo/hofors-moten.txt"));
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.substring(2).split("\\|", -1)).map(String::strip).toList();
    }

    /** The plan of the group that holds on the meeting's day. */
    private PlanId plan() {
        return followUp.plansOf(convener, convener.chosenGroup().orElseThrow()).stream()
                .filter(plan -> plan.covers(day.getYear()))
                .findFirst()
                .map(PlanSummary::id)
                .orElseThrow(() -> new IllegalStateException("Demons planer saknas. Försök igen."));
    }

    private void play(String line, List<Followed> rows) {
        List<String> cells = cells(line);
        switch (line.charAt(0)) {
            case '<' -> absent(cells.getFirst());
            case '+' ->
                    write(
                            tx ->
                                    MeetingCalls.invite(
                                            tx,
                                            meeting,
                                            50,
                                            new MeetingCalls.Guest(
                                                    cells.get(0),
                                                    cells.get(1),
                                                    cells.get(2),
                                                    MemberKind.CO_OPTED)));
            case '-' -> followed(rows, cells);
            case '=' -> own(AgendaRows.own(cells.get(0)), cells.get(1), cells.get(2));
            case '*' -> own(AgendaRows.other(), cells.get(0), "");
            case '>' -> write(tx -> insert(tx, AgendaRows.own(cells.getFirst())));
            default -> throw new IllegalArgumentException("no such sign in a demo text: " + line);
        }
    }

    private void begin(LocalDate on, String title, String where) {
        day = on;
        place = 0;
        meeting =
                new MeetingId(
                        MeetingRefusals.saved(
                                        calls.call(
                                                convener,
                                                convener.chosenGroup().orElseThrow(),
                                                Map.of(
                                                        "title",
                                                        title,
                                                        "day",
                                                        on.toString(),
                                                        "starts",
                                                        "09:00",
                                                        "ends",
                                                        "11:00",
                                                        "place",
                                                        where),
                                                List.of(plan())))
                                .row());
    }

    /** What was said, and the minutes that are finished the same day. */
    private void finish(List<String> lines) throws IOException {
        List<Followed> rows = followUp.open(convener, plan()).rows();
        lines.forEach(line -> play(line, rows));
        write(
                tx -> {
                    tx.sql(
                                    """
                                    update plan_meeting set status = 'STARTED', started_at = :at
                                    where id = :meeting
                                    """)
                            .with("at", at(day, 9))
                            .with("meeting", meeting)
                            .run();
                    return tx.sql(
                                    """
                                    update plan_meeting_person set presence = 'PRESENT'
                                    where meeting_id = :meeting and presence = 'UNSAID'
                                    """)
                            .with("meeting", meeting)
                            .run();
                });
        book.freeze(meetings.open(convener, meeting), "", at(day, 13), convener.actor());
    }

    private void absent(String name) {
        write(
                tx ->
                        tx.sql(
                                        """
                                        update plan_meeting_person set presence = 'ABSENT'
                                        where meeting_id = :meeting and name = :name
                                        """)
                                .with("meeting", meeting)
                                .with("name", name)
                                .run());
    }

    private void followed(List<Followed> rows, List<String> cells) {
        Followed row =
                rows.stream()
                        .filter(it -> it.wording().startsWith(cells.get(0)))
                        .findFirst()
                        .orElseThrow(
                                () -> new IllegalArgumentException("no such row: " + cells.get(0)));
        String status = row.status().isEmpty() ? cells.get(1) : row.status();
        write(
                tx -> {
                    AgendaRows.Point point = AgendaRows.of(row, false);
                    long item = insert(tx, point);
                    return say(tx, item, cells.get(1), status, cells.get(2), cells.get(3));
                });
        if (cells.size() > 4) {
            database.write(
                    tx ->
                            followUp.save(
                                    tx,
                                    row.plan(),
                                    row.kind(),
                                    row.row(),
                                    row.version(),
                                    cells.get(4),
                                    cells.get(2),
                                    convener.actor()));
        }
    }

    private void own(AgendaRows.Point point, String said, String decision) {
        write(
                tx -> {
                    long item = insert(tx, point);
                    takeOver(tx, item, point.wording());
                    return say(tx, item, "", "", said, decision);
                });
    }

    /** What an earlier meeting did not reach, and this one does. */
    private void takeOver(Tx tx, long item, String wording) {
        tx.sql(
                        """
                        update plan_meeting_item set carried_to = :item
                        where kind = 'OWN' and wording = :wording and handled_at = 0 and id <> :item
                        """)
                .with("item", item)
                .with("wording", wording)
                .run();
    }

    private long insert(Tx tx, AgendaRows.Point point) {
        return AgendaRows.insert(tx, meeting, point, place++, convener.name());
    }

    private long say(Tx tx, long item, String before, String status, String said, String decision) {
        AgendaRows.handled(tx, item, at(day, 10), convener.name());
        return tx.sql(
                        """
                        update plan_meeting_item
                        set status_before = :before, status = :status, said = :said,
                            decision = :decision
                        where id = :item
                        """)
                .with("before", before)
                .with("status", status)
                .with("said", said)
                .with("decision", decision)
                .with("item", item)
                .run();
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(LocalTime.of(hour, 30)).atZone(Swedish.ZONE).toInstant();
    }

    private void write(Database.Write<? extends Number> work) {
        database.maintain(work);
    }
}
