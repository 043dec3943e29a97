package se.samspel.handlingsplan.internal.meetings;

import java.time.Clock;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.Actor;
import se.samspel.api.access.Scope;
import se.samspel.api.access.Viewer;
import se.samspel.api.fields.Field;
import se.samspel.api.storage.Tx;
import se.samspel.handlingsplan.AgendaItemAdded;
import se.samspel.handlingsplan.AgendaItemNoted;
import se.samspel.handlingsplan.MeetingId;
import se.samspel.handlingsplan.MeetingItemId;
import se.samspel.handlingsplan.MeetingStarted;
import se.samspel.handlingsplan.MeetingStatus;
import se.samspel.handlingsplan.internal.FollowUp;
import se.samspel.handlingsplan.internal.FollowUp.Followed;
import se.samspel.handlingsplan.internal.PlanOutcome;
import se.samspel.handlingsplan.internal.meetings.Agenda.Entry;
import se.samspel.handlingsplan.internal.meetings.OpenMeeting.Item;
import se.samspel.handlingsplan.internal.meetings.OpenMeeting.Key;

/**
 * Goes through the agenda: starts the meeting, notes how each point stands, what was said and what was decided, and lets
 * the plan's own row say the same. The minutes and the plan change together or not at all.
 */
@Component(service = CheckIns.class)
public final class CheckIns {
    private static final Set<MeetingStatus> GOING = EnumSet.of(MeetingStatus.STARTED);
    private static final Set<MeetingStatus> OPEN =
            EnumSet.of(MeetingStatus.PLANNED, MeetingStatus.STARTED);

    private final Meetings meetings;
    private final MeetingWriter writer;
    private final MeetingFields fields;
    private final FollowUp followUp;
    private final MeetingNews news;
    private final Clock clock;

    @Activate
    public CheckIns(
            @Reference Meetings meetings,
            @Reference MeetingWriter writer,
            @Reference MeetingFields fields,
            @Reference FollowUp followUp,
            @Reference MeetingNews news,
            @Reference Clock clock) {
        this.meetings = meetings;
        this.writer = writer;
        this.fields = fields;
        this.followUp = followUp;
        this.news = news;
        this.clock = clock;
    }

    /** Begins a meeting: its agenda is written down, in the order it has now. */
    MeetingOutcome start(Viewer viewer, MeetingId id) {
        OpenMeeting meeting = meetings.open(viewer, id, MeetingAction.NOTE);
        if (!meeting.is(MeetingStatus.PLANNED)) {
            return new MeetingOutcome.WrongTime(meeting.head().status());
        }
        List<Entry> agenda = meetings.agenda(viewer, meeting);
        return writer.change(
                id,
                EnumSet.of(MeetingStatus.PLANNED),
                tx -> {
                    tx.sql(
                                    """
                                    update plan_meeting set status = 'STARTED', started_at = :now
                                    where id = :meeting
                                    """)
                            .with("now", clock.instant())
                            .with("meeting", id)
                            .run();
                    for (int place = 0; place < agenda.size(); place++) {
                        putDown(tx, meeting, agenda.get(place), place, viewer.actor());
                    }
                    AgendaRows.insert(tx, id, AgendaRows.other(), agenda.size(), viewer.name());
                    tx.publish(
                            viewer.actor(),
                            new MeetingStarted(id, Scope.unit(meeting.head().unit())));
                    return new MeetingOutcome.Saved(id.value(), 1, true);
                });
    }

    private static void putDown(Tx tx, OpenMeeting meeting, Entry entry, int place, Actor by) {
        Optional<Item> kept = entry.kept();
        if (kept.isPresent() && kept.get().meetingId() == meeting.head().id()) {
            AgendaRows.place(tx, kept.get().id(), place);
        } else if (kept.isPresent()) {
            AgendaRows.carry(tx, meeting.id(), kept.get(), place, by.name());
        } else {
            entry.inPlan()
                    .ifPresent(
                            row ->
                                    AgendaRows.insert(
                                            tx,
                                            meeting.id(),
                                            AgendaRows.of(row, entry.late()),
                                            place,
                                            by.name()));
        }
    }

    /** Puts a point of the group's own on the agenda, before or during the meeting. */
    MeetingOutcome add(Viewer viewer, MeetingId id, String wording) {
        OpenMeeting meeting = meetings.open(viewer, id, MeetingAction.NOTE);
        Map<String, String> tidy = MeetingFields.tidy(fields.own(), Map.of("wording", wording));
        Map<String, String> problems = fields.problems(fields.own(), tidy);
        if (!problems.isEmpty()) {
            return new MeetingOutcome.Invalid(problems);
        }
        MeetingOutcome outcome =
                writer.change(
                        id,
                        OPEN,
                        tx -> {
                            long item =
                                    AgendaRows.insert(
                                            tx,
                                            id,
                                            AgendaRows.own(tidy.getOrDefault("wording", "")),
                                            AgendaRows.lastPlace(tx, id),
                                            viewer.name());
                            tx.publish(
                                    viewer.actor(),
                                    new AgendaItemAdded(
                                            id,
                                            new MeetingItemId(item),
                                            Scope.unit(meeting.head().unit())));
                            return new MeetingOutcome.Saved(item, 1, true);
                        });
        return told(viewer, meeting, outcome, wording);
    }

    /**
     * Notes a point: how it stands, what was said and what was decided.
     *
     * @param seen the {@link PointVersion} the form was drawn with
     */
    MeetingOutcome note(
            Viewer viewer, MeetingId id, Key key, PointVersion seen, Map<String, String> values) {
        OpenMeeting meeting = meetings.open(viewer, id, MeetingAction.NOTE);
        Optional<Entry> found =
                meetings.agenda(viewer, meeting).stream()
                        .filter(entry -> entry.key().equals(key))
                        .findFirst();
        if (found.isEmpty()) {
            return new MeetingOutcome.Gone();
        }
        List<Field> point = fields.point(key.kind());
        Map<String, String> tidy = MeetingFields.tidy(point, values);
        Map<String, String> problems = fields.problems(point, tidy);
        if (!problems.isEmpty()) {
            return new MeetingOutcome.Invalid(problems);
        }
        Entry entry = found.get();
        MeetingOutcome outcome =
                writer.change(
                        id, GOING, tx -> noted(tx, meeting, entry, seen, tidy, viewer.actor()));
        if (outcome instanceof MeetingOutcome.Saved saved
                && saved.changed()
                && !meeting.isCorrecting()) {
            entry.inPlan()
                    .ifPresent(row -> followUp.tell(viewer, row.plan(), row.kind(), row.row()));
        }
        return told(viewer, meeting, outcome, entry.wording());
    }

    private MeetingOutcome noted(
            Tx tx,
            OpenMeeting meeting,
            Entry entry,
            PointVersion seen,
            Map<String, String> values,
            Actor by) {
        Item item = item(tx, meeting, entry, by);
        Followed row = entry.followed();
        Map<String, String> kept = new LinkedHashMap<>(values);
        if (values.getOrDefault("status", "x").isEmpty()) {
            kept.put("status", row == null ? item.status() : row.status());
        }
        if (row == null || meeting.isCorrecting()) {
            return saved(tx, meeting, item, seen, kept, false, by);
        }
        PlanOutcome inPlan =
                followUp.save(
                        tx,
                        row.plan(),
                        row.kind(),
                        row.row(),
                        seen.inPlan(),
                        kept.getOrDefault("status", ""),
                        noteInPlan(item, row, values),
                        by);
        return inPlan instanceof PlanOutcome.Saved saved
                ? saved(
                        tx,
                        meeting,
                        item,
                        new PointVersion(seen.item(), saved.version()),
                        kept,
                        saved.changed(),
                        by)
                : refused(item, inPlan);
    }

    private static Item item(Tx tx, OpenMeeting meeting, Entry entry, Actor by) {
        return AgendaRows.find(tx, meeting.id(), entry.key())
                .or(
                        () ->
                                entry.inPlan()
                                        .map(
                                                row ->
                                                        AgendaRows.insert(
                                                                tx,
                                                                meeting.id(),
                                                                AgendaRows.of(row, entry.late()),
                                                                AgendaRows.lastPlace(
                                                                        tx, meeting.id()),
                                                                by.name()))
                                        .flatMap(
                                                it ->
                                                        AgendaRows.find(
                                                                tx, meeting.id(), entry.key())))
                .orElseThrow(() -> new MeetingRefused(new MeetingOutcome.Gone()));
    }

    private MeetingOutcome saved(
            Tx tx,
            OpenMeeting meeting,
            Item item,
            PointVersion version,
            Map<String, String> values,
            boolean planChanged,
            Actor by) {
        AgendaItemNoted event =
                new AgendaItemNoted(
                        meeting.id(),
                        new MeetingItemId(item.id()),
                        Scope.unit(meeting.head().unit()));
        long expected = Math.max(version.item(), 1);
        MeetingOutcome outcome =
                MeetingWriter.save(
                        tx, "plan_meeting_item", Item.ref(item.id()), expected, values, by, event);
        return switch (outcome) {
            case MeetingOutcome.Saved saved -> {
                boolean first = !item.isHandled();
                if (first) {
                    AgendaRows.handled(tx, item.id(), clock.instant(), by.name());
                }
                if (first && !saved.changed()) {
                    tx.publish(by, event);
                }
                yield new MeetingOutcome.Saved(
                        item.id(),
                        new PointVersion(saved.version(), version.inPlan()).packed(),
                        saved.changed() || first || planChanged);
            }
            case MeetingOutcome.Conflict conflict ->
                    new MeetingOutcome.Conflict(
                            new PointVersion(conflict.version(), version.inPlan()).packed(),
                            conflict.current(),
                            conflict.byName(),
                            conflict.at());
            default -> outcome;
        };
    }

    /** What the plan says of a row after the meeting: the line and the decision, or what it said before. */
    private static String noteInPlan(Item item, Followed row, Map<String, String> values) {
        String said = values.getOrDefault("said", "");
        String decision = values.getOrDefault("decision", "");
        if (said.isEmpty() && decision.isEmpty()) {
            boolean silent = item.said().isEmpty() && item.decision().isEmpty();
            return silent ? row.note() : item.noteBefore();
        }
        return (said + (decision.isEmpty() ? "" : " Beslut: " + decision)).strip();
    }

    private static MeetingOutcome refused(Item item, PlanOutcome outcome) {
        return switch (outcome) {
            case PlanOutcome.Conflict conflict -> {
                Map<String, String> current = new LinkedHashMap<>();
                current.put("status", conflict.current().getOrDefault("status", ""));
                current.put("said", conflict.current().getOrDefault("note", ""));
                current.put("decision", item.decision());
                yield new MeetingOutcome.Conflict(
                        new PointVersion(item.version(), conflict.version()).packed(),
                        current,
                        conflict.byName(),
                        conflict.at());
            }
            case PlanOutcome.Frozen frozen -> new MeetingOutcome.PlanFrozen(frozen.status());
            case PlanOutcome.Gone gone -> new MeetingOutcome.Gone();
            case PlanOutcome.Invalid invalid -> new MeetingOutcome.Invalid(invalid.problems());
            case PlanOutcome.NothingToUndo nothing -> new MeetingOutcome.Gone();
            case PlanOutcome.Saved saved ->
                    throw new IllegalArgumentException("nothing was refused");
        };
    }

    private MeetingOutcome told(
            Viewer viewer, OpenMeeting meeting, MeetingOutcome outcome, String about) {
        if (outcome instanceof MeetingOutcome.Saved saved && saved.changed()) {
            news.tell(viewer, meeting, about);
        }
        return outcome;
    }
}
