package se.samspel.handlingsplan.internal.roundtrip;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.Viewer;
import se.samspel.api.documents.Paper;
import se.samspel.api.storage.Database;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.internal.OpenPlan;
import se.samspel.handlingsplan.internal.Papers;
import se.samspel.handlingsplan.internal.PlanAction;
import se.samspel.handlingsplan.internal.Plans;

/**
 * Plans as Word files. A draft goes to those who may write in it as a file to write in, and what stood in it is kept, so
 * that the file can be compared when it comes back; to all others, and once adopted, it is a file to read.
 */
@Component(service = WordFiles.class)
public final class WordFiles {
    /** The property of a file that says which plan it is of. */
    static final String PLAN = "samspel.plan";

    /** The property that says what stood in the file when it was made. */
    static final String EXPORT = "samspel.export";

    private final Plans plans;
    private final Papers papers;
    private final Organisation organisation;
    private final Database database;
    private final Clock clock;

    @Activate
    public WordFiles(
            @Reference Plans plans,
            @Reference Papers papers,
            @Reference Organisation organisation,
            @Reference(target = "(schema=plan)") Database database,
            @Reference Clock clock) {
        this.plans = plans;
        this.papers = papers;
        this.organisation = organisation;
        this.database = database;
        this.clock = clock;
    }

    /** The plan as a Word file. */
    public Papers.Download of(Viewer viewer, PlanId id) throws IOException {
        OpenPlan plan = plans.open(viewer, id);
        if (!plan.isDraft() || !plans.may(viewer, PlanAction.EDIT, plan)) {
            return papers.toRead(plan);
        }
        long export = remembered(plan);
        Map<String, String> properties =
                Map.of(
                        PLAN,
                        id.toString(),
                        EXPORT,
                        Long.toString(export),
                        "samspel.version",
                        Long.toString(plan.plan().changes()),
                        "samspel.template",
                        plan.plan().template() + " " + plan.plan().templateVersion());
        return papers.inWord(plan, PlanInWord.of(plan, organisation, properties));
    }

    /** Keeps what stands in a plan when a file of it is fetched; the file's number. */
    long remembered(OpenPlan plan) {
        Paper paper = PlanInWord.of(plan, organisation, Map.of());
        return kept(
                plan.id(), Exported.of(paper, PlanInWord.orders(plan), PlanInWord.formatted(plan)));
    }

    /** What stood in a file of a plan; empty when it is not known. */
    Optional<Exported> exported(PlanId plan, long export) {
        return database.read(
                        query ->
                                query.sql(
                                                """
                                                select content from plan_export
                                                where id = :export and plan_id = :plan
                                                """)
                                        .with("export", export)
                                        .with("plan", plan)
                                        .first(String.class))
                .map(Exported::read);
    }

    /** The same content is kept once, however often it is fetched. */
    private long kept(PlanId plan, Exported exported) {
        String content = exported.written();
        String digest = digest(content);
        return database.maintain(
                tx -> {
                    tx.sql(
                                    """
                                    insert into plan_export (id, plan_id, digest, content, made_at)
                                    values (:id, :plan, :digest, :content, :now)
                                    on conflict (plan_id, digest) do nothing
                                    """)
                            .with("id", tx.newId())
                            .with("plan", plan)
                            .with("digest", digest)
                            .with("content", content)
                            .with("now", clock.instant())
                            .run();
                    return tx.sql(
                                    """
                                    select id from plan_export
                                    where plan_id = :plan and digest = :digest
                                    """)
                            .with("plan", plan)
                            .with("digest", digest)
                            .first(Long.class)
                            .orElseThrow();
                });
    }

    private static String digest(String content) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
