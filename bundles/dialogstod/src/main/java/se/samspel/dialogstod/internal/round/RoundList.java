package se.samspel.dialogstod.internal.round;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.Query;
import se.samspel.dialogstod.RoundId;
import se.samspel.dialogstod.RoundStatus;

/** Reads rounds for lists. Asks nothing about who may see them: that is {@link Rounds}. */
@Component(service = RoundList.class)
public final class RoundList {
    private final Database database;

    @Activate
    public RoundList(@Reference(target = "(schema=dialogue)") Database database) {
        this.database = database;
    }

    /** A group's rounds, the newest first. */
    public List<RoundLine> of(UnitId group) {
        return database.read(query -> of(query, group));
    }

    private static List<RoundLine> of(Query query, UnitId group) {
        return query
                .sql(
                        """
                        select r.id, r.title, r.guide, r.status, r.due, r.day,
                            (select count(*) from dialogue_question q where q.round_id = r.id)
                                as questions,
                            (select count(*) from dialogue_question q where q.round_id = r.id
                                and q.status <> 'NOT_DISCUSSED') as discussed
                        from dialogue_round r where r.unit = :unit
                        order by r.created_at desc, r.id desc
                        """)
                .with("unit", group)
                .list(Line.class)
                .stream()
                .map(line -> line.in(group))
                .toList();
    }

    private record Line(
            RoundId id,
            String title,
            String guide,
            RoundStatus status,
            String due,
            String day,
            int questions,
            int discussed) {
        RoundLine in(UnitId group) {
            return new RoundLine(
                    id,
                    group,
                    title,
                    guide,
                    status,
                    Stored.day(due),
                    Stored.day(day),
                    questions,
                    discussed);
        }
    }
}
