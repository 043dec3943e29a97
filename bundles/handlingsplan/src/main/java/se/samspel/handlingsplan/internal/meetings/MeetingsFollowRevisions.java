package se.samspel.handlingsplan.internal.meetings;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.Actor;
import se.samspel.api.UnitId;
import se.samspel.api.access.Scope;
import se.samspel.api.documents.Paper;
import se.samspel.api.storage.Tx;
import se.samspel.handlingsplan.MeetingChanged;
import se.samspel.handlingsplan.MeetingId;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.internal.AdoptionCondition;
import se.samspel.handlingsplan.internal.FollowUp;
import se.samspel.handlingsplan.internal.OpenPlan;
import se.samspel.handlingsplan.internal.Succession;
import se.samspel.handlingsplan.internal.meetings.OpenMeeting.Item;
import se.samspel.handlingsplan.internal.meetings.OpenMeeting.Key;
import se.samspel.handlingsplan.spi.Finding;

/**
 * Lets meetings that are planned or go on follow the newest adopted version of a plan, from the moment it is adopted.
 * Points are matched by what a goal or an activity first was; what a meeting has noted stands, also of what has left the
 * plan. Minutes that are finished, or are being corrected, stay with the version they were about.
 */
@Component(service = AdoptionCondition.class)
public final class MeetingsFollowRevisions implements AdoptionCondition {
    private final FollowUp followUp;

    @Activate
    public MeetingsFollowRevisions(@Reference FollowUp followUp) {
        this.followUp = followUp;
    }

    @Override
    public List<Finding> lacking(OpenPlan plan) {
        return List.of();
    }

    @Override
    public List<Paper.Block> appendix(OpenPlan plan) {
        return List.of();
    }

    @Override
    public void adopted(Tx tx, OpenPlan plan, Instant now, Actor by) {
        Succession succession = Succession.of(tx, plan.id());
        succession.carry(tx, followUp, by);
        for (PlanId earlier : succession.earlier()) {
            for (Following meeting : following(tx, earlier)) {
                follow(tx, meeting.id(), succession, earlier);
                tx.publish(by, new MeetingChanged(meeting.id(), Scope.unit(meeting.unit())));
            }
        }
    }

    private record Following(MeetingId id, UnitId unit) {}

    private static List<Following> following(Tx tx, PlanId plan) {
        return tx.sql(
                        """
                        select m.id, m.unit from plan_meeting m
                        join plan_meeting_plan p on p.meeting_id = m.id
                        where p.plan_id = :plan and m.status in ('PLANNED', 'STARTED')
                        and not exists (
                            select 1 from plan_meeting_minutes n where n.meeting_id = m.id)
                        """)
                .with("plan", plan)
                .list(Following.class);
    }

    private static void follow(Tx tx, MeetingId meeting, Succession succession, PlanId earlier) {
        tx.sql("update plan_meeting set changes = changes + 1 where id = :meeting")
                .with("meeting", meeting)
                .run();
        tx.sql("delete from plan_meeting_plan where meeting_id = :meeting and plan_id = :plan")
                .with("meeting", meeting)
                .with("plan", earlier)
                .run();
        tx.sql(
                        """
                        insert into plan_meeting_plan (meeting_id, plan_id)
                        values (:meeting, :plan) on conflict (meeting_id, plan_id) do nothing
                        """)
                .with("meeting", meeting)
                .with("plan", succession.plan())
                .run();
        points(tx, meeting, ItemKind.GOAL, succession, earlier);
        points(tx, meeting, ItemKind.ACTIVITY, succession, earlier);
    }

    private static void points(
            Tx tx, MeetingId meeting, ItemKind kind, Succession succession, PlanId earlier) {
        Map<Long, Long> rows =
                succession.rows(
                        tx,
                        kind == ItemKind.GOAL ? FollowUp.Kind.GOAL : FollowUp.Kind.ACTIVITY,
                        earlier);
        for (Item item : items(tx, meeting, kind, earlier)) {
            Long row = rows.get(item.rowId());
            if (row != null) {
                point(tx, meeting, item, row, succession.plan());
            }
        }
    }

    private static List<Item> items(Tx tx, MeetingId meeting, ItemKind kind, PlanId plan) {
        return tx.sql(
                        """
                        select * from plan_meeting_item
                        where meeting_id = :meeting and kind = :kind and plan_id = :plan
                        """)
                .with("meeting", meeting)
                .with("kind", kind)
                .with("plan", plan)
                .list(Item.class);
    }

    /** A meeting that followed the draft too may have the point twice; the one that was spoken of is kept, or both. */
    private static void point(Tx tx, MeetingId meeting, Item item, long row, PlanId plan) {
        Optional<Item> there = AgendaRows.find(tx, meeting, new Key(item.kind(), row));
        if (there.isPresent() && !item.isHandled()) {
            AgendaRows.remove(tx, item.id());
            return;
        }
        if (there.isPresent() && there.get().isHandled()) {
            return;
        }
        there.ifPresent(other -> AgendaRows.remove(tx, other.id()));
        tx.sql("update plan_meeting_item set plan_id = :plan, row_id = :row where id = :item")
                .with("plan", plan)
                .with("row", row)
                .with("item", item.id())
                .run();
    }
}
