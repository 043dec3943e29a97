package se.samspel.handlingsplan.internal.meetings;

import java.time.Instant;
import java.util.Optional;
import se.samspel.api.storage.Query;
import se.samspel.api.storage.Tx;
import se.samspel.handlingsplan.MeetingId;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.internal.FollowUp.Followed;
import se.samspel.handlingsplan.internal.meetings.OpenMeeting.Item;
import se.samspel.handlingsplan.internal.meetings.OpenMeeting.Key;

/** The rows of agendas. */
final class AgendaRows {
    private static final PlanId NO_PLAN = new PlanId(0);

    private AgendaRows() {}

    /**
     * A point to put down.
     *
     * @param row the goal or the activity; 0 for what gets the row's own id
     */
    record Point(
            ItemKind kind,
            PlanId plan,
            long row,
            String area,
            String wording,
            boolean late,
            String status,
            String note,
            long carriedFrom) {}

    static Point of(Followed row, boolean late) {
        return new Point(
                ItemKind.of(row.kind()),
                row.plan(),
                row.row(),
                row.area(),
                row.wording(),
                late,
                row.status(),
                row.note(),
                0);
    }

    static Point own(String wording) {
        return new Point(ItemKind.OWN, NO_PLAN, 0, "", wording, false, "", "", 0);
    }

    static Point other() {
        return new Point(ItemKind.OTHER, NO_PLAN, 0, "", "Övriga frågor", false, "", "", 0);
    }

    /** Puts a point on an agenda; the row's id. */
    static long insert(Tx tx, MeetingId meeting, Point point, int place, String by) {
        long id = tx.newId();
        tx.sql(
                        """
                        insert into plan_meeting_item (id, meeting_id, position, version, kind,
                            plan_id, row_id, area, wording, late, status_before, note_before, status,
                            said, decision, handled_at, handled_by, carried_from, carried_to, created_by)
                        values (:id, :meeting, :place, 1, :kind, :plan, :row, :area, :wording, :late,
                            :status, :note, :status, '', '', 0, '', :from, 0, :by)
                        """)
                .with("id", id)
                .with("meeting", meeting)
                .with("place", place)
                .with("kind", point.kind())
                .with("plan", point.plan())
                .with("row", point.row() == 0 ? id : point.row())
                .with("area", point.area())
                .with("wording", point.wording())
                .with("late", point.late())
                .with("status", point.status())
                .with("note", point.note())
                .with("from", point.carriedFrom())
                .with("by", by)
                .run();
        return id;
    }

    /** Takes a point over that an earlier meeting did not reach, unless another meeting has. */
    static void carry(Tx tx, MeetingId meeting, Item item, int place, String by) {
        long id =
                insert(
                        tx,
                        meeting,
                        new Point(
                                ItemKind.OWN,
                                NO_PLAN,
                                0,
                                item.area(),
                                item.wording(),
                                false,
                                "",
                                item.said(),
                                item.id()),
                        place,
                        by);
        int taken =
                tx.sql(
                                """
                                update plan_meeting_item set carried_to = :to
                                where id = :from and carried_to = 0
                                """)
                        .with("to", id)
                        .with("from", item.id())
                        .run();
        if (taken == 0) {
            remove(tx, id);
        }
    }

    /** Takes a point that nothing was said of off its agenda. */
    static void remove(Tx tx, long item) {
        tx.sql("delete from plan_meeting_item where id = :item").with("item", item).run();
    }

    static void place(Tx tx, long item, int place) {
        tx.sql("update plan_meeting_item set position = :place where id = :item")
                .with("place", place)
                .with("item", item)
                .run();
    }

    /** The place after all others; what else there may be stays last by its kind. */
    static int lastPlace(Query query, MeetingId meeting) {
        return query.sql(
                        """
                        select coalesce(max(position) + 1, 0) from plan_meeting_item
                        where meeting_id = :meeting and kind <> 'OTHER'
                        """)
                .with("meeting", meeting)
                .one(Integer.class);
    }

    static Optional<Item> find(Query query, MeetingId meeting, Key key) {
        return query.sql(
                        """
                        select * from plan_meeting_item
                        where meeting_id = :meeting and kind = :kind and row_id = :row
                        """)
                .with("meeting", meeting)
                .with("kind", key.kind())
                .with("row", key.row())
                .first(Item.class);
    }

    /** Says that the meeting has spoken of a point. */
    static void handled(Tx tx, long item, Instant at, String by) {
        tx.sql(
                        """
                        update plan_meeting_item set handled_at = :at, handled_by = :by
                        where id = :item
                        """)
                .with("at", at)
                .with("by", by)
                .with("item", item)
                .run();
    }
}
