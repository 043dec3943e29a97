package se.samspel.handlingsplan.internal.moving;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.UpkeepTask;

/** Lets go of how plans were built before they were moved, when they are adopted and can never go back. */
@Component(service = UpkeepTask.class)
public final class OldMoves implements UpkeepTask {
    private final Database database;

    @Activate
    public OldMoves(@Reference(target = "(schema=plan)") Database database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "plan: copies for going back to an earlier template, let go";
    }

    @Override
    public int run() {
        List<Long> moves =
                database.read(
                        query ->
                                query.sql(
                                                """
                                                select m.id from plan_template_move m
                                                join plan_plan p on p.id = m.plan_id
                                                where p.status = 'ADOPTED' and exists (
                                                    select 1 from plan_moved_section s
                                                    where s.move_id = m.id)
                                                """)
                                        .list(Long.class));
        moves.forEach(
                move ->
                        database.maintain(
                                tx -> {
                                    MoveRows.forget(tx, move);
                                    return move;
                                }));
        return moves.size();
    }
}
