package se.samspel.handlingsplan.internal.links;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.Access;
import se.samspel.api.access.Scope;
import se.samspel.api.access.Viewer;
import se.samspel.api.storage.Database;
import se.samspel.api.terms.TermUse;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.internal.PlanAddress;

/** The plans that a term is written in, in a text, a goal or an activity, among those that the viewer may read. */
@Component(service = TermUse.class)
public final class PlansOfTerm implements TermUse {
    private static final String READ =
            """
             join plan_plan plan on plan.id = written.plan_id
            where plan.id in (select plan_id from plan_reader where scope in (:scopes))
            """;
    private static final String WRITTEN =
            "select plan.touched_at, plan.id, plan.title, written.value words from plan_text written"
                    + READ
                    + " and written.value <> '' union all"
                    + " select plan.touched_at, plan.id, plan.title, written.wording words"
                    + " from plan_goal written"
                    + READ
                    + " and written.removed = '' union all"
                    + " select plan.touched_at, plan.id, plan.title, written.what words"
                    + " from plan_activity written"
                    + READ
                    + " and written.removed = '' order by 1 desc, 2 desc";

    private final Database database;
    private final Access access;

    @Activate
    public PlansOfTerm(
            @Reference(target = "(schema=plan)") Database database, @Reference Access access) {
        this.database = database;
        this.access = access;
    }

    private record Text(PlanId id, String title, String words) {}

    @Override
    public List<Use> of(Viewer viewer, Predicate<String> written) {
        Set<Scope> scopes = access.scopes(viewer);
        List<Text> texts =
                database.read(query -> query.sql(WRITTEN).with("scopes", scopes).list(Text.class));
        Map<PlanId, Use> uses = new LinkedHashMap<>();
        texts.stream()
                .filter(text -> written.test(text.words()))
                .forEach(
                        text ->
                                uses.merge(
                                        text.id(),
                                        new Use(text.title(), PlanAddress.of(text.id()), 1),
                                        (one, other) ->
                                                new Use(
                                                        one.title(),
                                                        one.path(),
                                                        one.texts() + other.texts())));
        return List.copyOf(uses.values());
    }
}
