package se.samspel.handlingsplan.internal.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.samspel.handlingsplan.ActivityStatus;
import se.samspel.handlingsplan.GoalStanding;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.internal.FollowUp.Followed;
import se.samspel.handlingsplan.internal.FollowUp.Kind;
import se.samspel.handlingsplan.internal.meetings.Agenda.Entry;
import se.samspel.handlingsplan.internal.meetings.OpenMeeting.Item;
import se.samspel.handlingsplan.internal.meetings.OpenMeeting.Key;

/** Whatever stands in the plans: everything open is on the agenda once, and nothing closed is. */
class AgendaTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 31);

    @Property
    void everythingOpenIsOnItOnceAndNothingClosed(@ForAll("rows") List<Followed> rows) {
        List<Entry> agenda = planned(rows);
        Set<Key> open =
                rows.stream().filter(Followed::isOpen).map(Agenda::key).collect(Collectors.toSet());
        assertEquals(open.size(), agenda.size());
        assertEquals(open, agenda.stream().map(Entry::key).collect(Collectors.toSet()));
    }

    @Property
    void whatIsLateComesFirstThenWhatHasBeenSilentLongest(@ForAll("rows") List<Followed> rows) {
        List<Entry> agenda = planned(rows);
        for (int place = 1; place < agenda.size(); place++) {
            Entry before = agenda.get(place - 1);
            Entry after = agenda.get(place);
            assertTrue(before.late() || !after.late());
            if (before.late() == after.late()) {
                assertTrue(!before.updated().isAfter(after.updated()));
                if (before.updated().equals(after.updated())) {
                    assertTrue(before.place() < after.place());
                }
            }
        }
    }

    @Property
    void aMeetingThatGoesOnKeepsItsOrderAndMeetsWhatIsNew(
            @ForAll("rows") List<Followed> rows, @ForAll("rows") List<Followed> later) {
        List<Entry> before = planned(rows);
        List<Item> items =
                IntStream.range(0, before.size()).mapToObj(it -> item(before.get(it), it)).toList();
        List<Entry> now = Agenda.started(later, Map.of(), items, TODAY);
        assertEquals(
                before.stream().map(Entry::key).toList(),
                now.stream().map(Entry::key).toList().subList(0, before.size()));
        assertEquals(now.size(), new HashSet<>(now.stream().map(Entry::key).toList()).size());
        Set<Key> all = now.stream().map(Entry::key).collect(Collectors.toSet());
        assertTrue(
                later.stream().filter(Followed::isOpen).map(Agenda::key).allMatch(all::contains));
    }

    /** What nobody spoke of comes back; what was closed at the meeting does not. */
    @Property
    void whatIsLeftIsOnTheNextAgenda(@ForAll("rows") List<Followed> rows, @ForAll int spoken) {
        List<Entry> first = planned(rows);
        List<Followed> after =
                rows.stream()
                        .map(
                                row ->
                                        (Agenda.key(row).hashCode() ^ spoken) % 2 == 0
                                                ? closed(row)
                                                : row)
                        .toList();
        Set<Key> closed =
                after.stream()
                        .filter(row -> !row.isOpen())
                        .map(Agenda::key)
                        .collect(Collectors.toSet());
        Set<Key> next = planned(after).stream().map(Entry::key).collect(Collectors.toSet());
        for (Entry entry : first) {
            assertEquals(!closed.contains(entry.key()), next.contains(entry.key()));
        }
    }

    private static List<Entry> planned(List<Followed> rows) {
        return Agenda.planned(rows, Map.of(), List.of(), List.of(), TODAY);
    }

    private static Followed closed(Followed row) {
        return followed(
                row.kind(),
                row.row(),
                row.kind() == Kind.GOAL ? "REACHED" : "DONE",
                row.due() == null ? 0 : 1,
                row.updated().toEpochMilli());
    }

    private static Item item(Entry entry, int place) {
        return new Item(
                place + 1,
                1,
                place,
                1,
                entry.key().kind(),
                entry.plan(),
                entry.key().row(),
                entry.area(),
                entry.wording(),
                entry.late(),
                "",
                "",
                "",
                "",
                "",
                Instant.EPOCH,
                "",
                0,
                0,
                "");
    }

    /** Rows with ids of their own kind, as a plan has them; two plans may be followed, so an id comes once. */
    @Provide
    Arbitrary<List<Followed>> rows() {
        Arbitrary<Followed> row =
                Combinators.combine(
                                Arbitraries.of(Kind.values()),
                                Arbitraries.longs().between(1, 60),
                                Arbitraries.integers().between(0, 5),
                                Arbitraries.integers().between(0, 2),
                                Arbitraries.longs().between(1, 20))
                        .as(
                                (kind, id, status, due, updated) ->
                                        followed(
                                                kind,
                                                id,
                                                kind == Kind.GOAL
                                                        ? goal(status)
                                                        : ActivityStatus.values()[status].name(),
                                                due,
                                                updated));
        return row.list().ofMaxSize(50).uniqueElements(it -> Agenda.key(it).toString());
    }

    private static String goal(int status) {
        return status < GoalStanding.values().length ? GoalStanding.values()[status].name() : "";
    }

    private static Followed followed(Kind kind, long id, String status, int due, long updated) {
        return new Followed(
                new PlanId(1),
                kind,
                id,
                1,
                "1. Område",
                0,
                "Punkt " + id,
                "",
                null,
                "",
                due == 0 ? null : due == 1 ? TODAY.minusDays(3) : TODAY.plusDays(3),
                status,
                "",
                Instant.ofEpochMilli(updated));
    }
}
