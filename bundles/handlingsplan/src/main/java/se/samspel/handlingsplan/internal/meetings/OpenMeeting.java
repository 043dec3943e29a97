package se.samspel.handlingsplan.internal.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samspel.api.ObjectRef;
import se.samspel.api.UnitId;
import se.samspel.api.storage.FileId;
import se.samspel.api.storage.Query;
import se.samspel.handlingsplan.MeetingId;
import se.samspel.handlingsplan.MeetingStatus;
import se.samspel.handlingsplan.MemberKind;
import se.samspel.handlingsplan.PlanId;

/**
 * A whole meeting as one snapshot of its rows.
 *
 * @param plans the plans it follows
 * @param minutes the frozen versions, newest first
 */
record OpenMeeting(
        Head head,
        List<PlanId> plans,
        List<Person> people,
        List<Item> items,
        List<Minutes> minutes) {

    /**
     * What is said of the meeting as a whole.
     *
     * @param changes counts every change anywhere in the meeting
     * @param starts a time of day such as "09:00"; empty when none was said
     */
    record Head(
            long id,
            long version,
            long changes,
            UnitId unit,
            UnitId association,
            MeetingStatus status,
            String title,
            LocalDate day,
            String starts,
            String ends,
            String place,
            Instant startedAt,
            Instant finishedAt,
            String createdBy) {

        MeetingId meeting() {
            return new MeetingId(id);
        }

        Map<String, String> values() {
            Map<String, String> values = new LinkedHashMap<>();
            values.put("title", title);
            values.put("day", day.toString());
            values.put("starts", starts);
            values.put("ends", ends);
            values.put("place", place);
            return values;
        }

        static ObjectRef ref(long id) {
            return new ObjectRef("plan.meeting", id);
        }
    }

    /** Somebody who sits in the group, or was asked to come. */
    record Person(
            long id,
            long version,
            String name,
            String title,
            String party,
            MemberKind kind,
            Presence presence) {
        static ObjectRef ref(long id) {
            return new ObjectRef("plan.meetingPerson", id);
        }
    }

    /** Whether somebody was there. */
    enum Presence {
        UNSAID("Inte antecknat"),
        PRESENT("Här"),
        ABSENT("Inte här"),
        /** Taken off the list. */
        REMOVED("Borttagen");

        private final String swedish;

        Presence(String swedish) {
            this.swedish = swedish;
        }

        String swedish() {
            return swedish;
        }
    }

    /**
     * A point that stands on the agenda.
     *
     * @param row the goal or the activity; an own item's own id
     * @param statusBefore how it stood when it was put on the agenda
     * @param noteBefore what was said of it then
     * @param handledAt when something was first said of it here; the epoch when nothing was
     */
    record Item(
            long id,
            long meetingId,
            int position,
            long version,
            ItemKind kind,
            PlanId planId,
            long rowId,
            String area,
            String wording,
            boolean late,
            String statusBefore,
            String noteBefore,
            String status,
            String said,
            String decision,
            Instant handledAt,
            String handledBy,
            long carriedFrom,
            long carriedTo,
            String createdBy) {

        boolean isHandled() {
            return handledAt.toEpochMilli() > 0;
        }

        Key key() {
            return new Key(kind, rowId);
        }

        static ObjectRef ref(long id) {
            return new ObjectRef("plan.meetingItem", id);
        }
    }

    /** Names a point within its meeting, whether it stands there yet or not. */
    record Key(ItemKind kind, long row) {
        static Optional<Key> read(String text) {
            int dash = text.lastIndexOf('-');
            return dash < 0 || !text.substring(dash + 1).matches("\\d{1,18}")
                    ? Optional.empty()
                    : ItemKind.ofPath(text.substring(0, dash))
                            .map(kind -> new Key(kind, Long.parseLong(text.substring(dash + 1))));
        }

        @Override
        public String toString() {
            return kind.path() + "-" + row;
        }
    }

    /** A frozen version of the minutes. */
    record Minutes(
            int number,
            String reason,
            FileId pdf,
            FileId docx,
            Instant finishedAt,
            String finishedBy) {}

    MeetingId id() {
        return head.meeting();
    }

    boolean is(MeetingStatus status) {
        return head.status() == status;
    }

    /** Whether the minutes have been finished once and are being corrected. */
    boolean isCorrecting() {
        return is(MeetingStatus.STARTED) && !minutes.isEmpty();
    }

    /** Those on the list. */
    List<Person> listed() {
        return people.stream().filter(person -> person.presence() != Presence.REMOVED).toList();
    }

    Optional<Item> item(Key key) {
        return items.stream().filter(item -> item.key().equals(key)).findFirst();
    }

    /** The meeting; empty when there is none with that id. Asks nothing about who may see it. */
    static Optional<OpenMeeting> read(Query query, MeetingId id) {
        return query.sql("select * from plan_meeting where id = :meeting")
                .with("meeting", id)
                .first(Head.class)
                .map(
                        head ->
                                new OpenMeeting(
                                        head,
                                        query.sql(
                                                        """
                                        select plan_id from plan_meeting_plan
                                        where meeting_id = :meeting order by plan_id
                                        """)
                                                .with("meeting", id)
                                                .list(PlanId.class),
                                        query.sql(
                                                        """
                                        select * from plan_meeting_person
                                        where meeting_id = :meeting order by position, id
                                        """)
                                                .with("meeting", id)
                                                .list(Person.class),
                                        query.sql(
                                                        """
                                        select * from plan_meeting_item
                                        where meeting_id = :meeting
                                        order by case when kind = 'OTHER' then 1 else 0 end, position, id
                                        """)
                                                .with("meeting", id)
                                                .list(Item.class),
                                        query.sql(
                                                        """
                                        select * from plan_meeting_minutes
                                        where meeting_id = :meeting order by number desc
                                        """)
                                                .with("meeting", id)
                                                .list(Minutes.class)));
    }
}
