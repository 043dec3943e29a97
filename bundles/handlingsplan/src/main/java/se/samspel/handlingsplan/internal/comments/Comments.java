package se.samspel.handlingsplan.internal.comments;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Scope;
import se.samspel.api.access.Viewer;
import se.samspel.api.fields.Field;
import se.samspel.api.fields.FieldType;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.Query;
import se.samspel.api.storage.Tx;
import se.samspel.handlingsplan.CommentId;
import se.samspel.handlingsplan.CommentSettled;
import se.samspel.handlingsplan.CommentWritten;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.internal.OpenPlan;
import se.samspel.handlingsplan.internal.Part;
import se.samspel.handlingsplan.internal.Plans;
import se.samspel.handlingsplan.internal.SensitiveText;
import se.samspel.handlingsplan.internal.comments.Mentions.Colleague;

/**
 * The comments of a plan, and every rule about them: only those who write in the plan see and write them, also when it is
 * adopted; a comment is never changed, only settled.
 */
@Component(service = Comments.class)
public final class Comments {
    static final Field TEXT =
            new Field(
                    "text",
                    FieldType.LONG_TEXT,
                    "Kommentar",
                    "Skriv @ och ett namn för att nämna någon.",
                    true,
                    2_000,
                    List.of());

    private final Database database;
    private final Plans plans;
    private final Mentions mentions;
    private final SensitiveText sensitive;
    private final Clock clock;

    @Activate
    public Comments(
            @Reference(target = "(schema=plan)") Database database,
            @Reference Plans plans,
            @Reference Mentions mentions,
            @Reference SensitiveText sensitive,
            @Reference Clock clock) {
        this.database = database;
        this.plans = plans;
        this.mentions = mentions;
        this.sensitive = sensitive;
        this.clock = clock;
    }

    /** What came of writing. */
    sealed interface Written {
        /** It is there. */
        record Kept(CommentId id, List<String> mentioned) implements Written {}

        /** It has to be corrected first. */
        record Invalid(String problem) implements Written {}
    }

    /** Whether comments can be written on rows of a kind. */
    static boolean takes(Part part) {
        return part == Part.GOAL || part == Part.ACTIVITY || part == Part.AREA;
    }

    /**
     * Writes a comment on a row.
     *
     * @throws NotThere when there is no such row in a plan that the viewer may see
     * @throws se.samspel.api.access.AccessDenied when the viewer may only read the plan
     */
    Written write(Viewer viewer, PlanId id, Part part, long row, String text) {
        OpenPlan plan = plans.openToEdit(viewer, id);
        if (!takes(part) || plan.row(part, row).isEmpty()) {
            throw new NotThere("Det du vill kommentera");
        }
        String tidy = text.replace("\r\n", "\n").strip();
        Optional<String> problem =
                TEXT.problemWith(tidy)
                        .or(
                                () ->
                                        sensitive
                                                .problems(List.of(TEXT), Map.of("text", tidy))
                                                .values()
                                                .stream()
                                                .findFirst());
        return problem.<Written>map(Written.Invalid::new)
                .orElseGet(() -> keep(viewer, plan, part, row, tidy));
    }

    private Written keep(Viewer viewer, OpenPlan plan, Part part, long row, String text) {
        List<Colleague> mentioned = Mentions.in(text, mentions.colleagues(plan));
        return database.write(
                tx -> {
                    CommentId comment = new CommentId(tx.newId());
                    insert(tx, viewer, plan, part, row, comment, text);
                    mentioned.forEach(colleague -> insert(tx, comment, colleague));
                    tx.publish(
                            viewer.actor(),
                            new CommentWritten(
                                    plan.id(),
                                    comment,
                                    mentioned.stream().map(Colleague::user).toList(),
                                    Scope.unit(plan.lead())));
                    return new Written.Kept(
                            comment, mentioned.stream().map(Colleague::name).toList());
                });
    }

    private void insert(
            Tx tx,
            Viewer viewer,
            OpenPlan plan,
            Part part,
            long row,
            CommentId comment,
            String text) {
        tx.sql(
                        """
                        insert into plan_comment (id, plan_id, part, row_id, text, by_id, by_name,
                            written_at, settled)
                        values (:id, :plan, :part, :row, :text, :user, :name, :now, '')
                        """)
                .with("id", comment)
                .with("plan", plan.id())
                .with("part", part.path())
                .with("row", row)
                .with("text", text)
                .with("user", viewer.actor().id())
                .with("name", viewer.name())
                .with("now", clock.instant())
                .run();
    }

    private static void insert(Tx tx, CommentId comment, Colleague colleague) {
        tx.sql(
                        """
                        insert into plan_mention (comment_id, user_id, name)
                        values (:comment, :user, :name)
                        """)
                .with("comment", comment)
                .with("user", colleague.user().toString())
                .with("name", colleague.name())
                .run();
    }

    /** Says that a comment is done; doing it twice does no harm. */
    void settle(Viewer viewer, PlanId id, CommentId comment) {
        OpenPlan plan = plans.openToEdit(viewer, id);
        database.write(
                tx -> {
                    int settled =
                            tx.sql(
                                            """
                                            update plan_comment set settled = 'yes'
                                            where id = :id and plan_id = :plan and settled = ''
                                            """)
                                    .with("id", comment)
                                    .with("plan", id)
                                    .run();
                    if (settled == 1) {
                        tx.publish(
                                viewer.actor(),
                                new CommentSettled(id, comment, Scope.unit(plan.lead())));
                    }
                    return settled;
                });
    }

    /** The comments of a plan that the viewer writes in, oldest first. */
    List<Comment> of(Viewer viewer, PlanId id) {
        return of(plans.openToEdit(viewer, id).id());
    }

    private List<Comment> of(PlanId plan) {
        return database.read(
                query -> {
                    Map<Long, List<String>> names =
                            query
                                    .sql(
                                            """
                                            select plan_mention.comment_id, plan_mention.name
                                            from plan_mention
                                            join plan_comment
                                            on plan_comment.id = plan_mention.comment_id
                                            where plan_comment.plan_id = :plan
                                            order by plan_mention.name
                                            """)
                                    .with("plan", plan)
                                    .list(Named.class)
                                    .stream()
                                    .collect(
                                            Collectors.groupingBy(
                                                    Named::commentId,
                                                    Collectors.mapping(
                                                            Named::name, Collectors.toList())));
                    return rows(query, plan).stream()
                            .flatMap(
                                    row ->
                                            row
                                                    .comment(
                                                            names.getOrDefault(row.id(), List.of()))
                                                    .stream())
                            .toList();
                });
    }

    private static List<CommentRow> rows(Query query, PlanId plan) {
        return query.sql(
                        """
                        select id, part, row_id, text, by_id, by_name, written_at, settled
                        from plan_comment where plan_id = :plan order by written_at, id
                        """)
                .with("plan", plan)
                .list(CommentRow.class);
    }

    /**
     * A comment in which somebody waits for an answer.
     *
     * @param row as forms name it
     */
    record Waiting(PlanId plan, String row, String text, String byName, Instant at) {}

    /** The newest comments that mention the viewer, are not settled and that the viewer has not answered since. */
    List<Waiting> waitingFor(Viewer viewer) {
        List<Waiting> waiting =
                database.read(
                        query ->
                                query.sql(
                                                """
                                                select plan_comment.plan_id as plan,
                                                    plan_comment.part || '-' || plan_comment.row_id as row,
                                                    plan_comment.text, plan_comment.by_name,
                                                    plan_comment.written_at as at
                                                from plan_comment
                                                join plan_mention
                                                on plan_mention.comment_id = plan_comment.id
                                                where plan_mention.user_id = :user
                                                and plan_comment.settled = ''
                                                and not exists (select 1 from plan_comment later
                                                    where later.plan_id = plan_comment.plan_id
                                                    and later.part = plan_comment.part
                                                    and later.row_id = plan_comment.row_id
                                                    and later.by_id = :user
                                                    and later.id > plan_comment.id)
                                                order by plan_comment.written_at desc
                                                """)
                                        .with("user", viewer.user().toString())
                                        .list(Waiting.class));
        return waiting.stream()
                .filter(it -> plans.find(viewer, it.plan()).isPresent())
                .limit(5)
                .toList();
    }

    private record Named(long commentId, String name) {}

    private record CommentRow(
            long id,
            String part,
            long rowId,
            String text,
            String byId,
            String byName,
            Instant writtenAt,
            String settled) {
        Optional<Comment> comment(List<String> mentioned) {
            return Part.ofPath(part)
                    .map(
                            it ->
                                    new Comment(
                                            new CommentId(id),
                                            it,
                                            rowId,
                                            text,
                                            byId,
                                            byName,
                                            writtenAt,
                                            mentioned,
                                            !settled.isEmpty()));
        }
    }
}
