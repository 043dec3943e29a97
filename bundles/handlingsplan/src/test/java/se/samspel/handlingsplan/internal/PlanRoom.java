package se.samspel.handlingsplan.internal;

import static se.samspel.identity.testing.SmallOrganisation.MYSAM_HOFORS;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.samspel.api.PluginId;
import se.samspel.api.UnitId;
import se.samspel.api.access.Role;
import se.samspel.api.access.Viewer;
import se.samspel.api.documents.DocumentWriter;
import se.samspel.api.documents.Paper;
import se.samspel.api.fields.Field;
import se.samspel.api.fields.FieldType;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.SectionId;
import se.samspel.handlingsplan.SectionKind;
import se.samspel.handlingsplan.Years;
import se.samspel.identity.testing.SmallOrganisation;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.TemporaryStorage;

/** The real bundle on a real storage and the real rules of access, put together by hand as the container does. */
public final class PlanRoom implements AutoCloseable {
    public static final SectionId BACKGROUND = new SectionId("bakgrund");
    public static final SectionId NEEDS = new SectionId("behov");
    public static final SectionId FORUMS = new SectionId("forum");

    public final SmallOrganisation small = new SmallOrganisation();
    public final TemporaryStorage storage;
    public final Clock clock;
    public final Plans plans;
    public final PlanWriter writer;
    public final PlanMaker maker;
    public final Templates templates;
    public final SensitiveText sensitive = new SensitiveText();
    public final PlanNews news;
    public final PlanEdits edits;
    public final PlanCheck check = new PlanCheck();
    public final NewPlans newPlans;
    public final Findings findings;
    public final PlanPieces pieces;
    public final PartAnswers answers;
    public final PartPages partPages;
    public final Adoptions adoptions;
    public final Papers papers;
    public final Adoption adoption;

    /** Writes the paper as its words, which is enough to see that the same paper gives the same file. */
    final DocumentWriter documents =
            new DocumentWriter() {
                @Override
                public void pdf(Paper paper, OutputStream out) throws IOException {
                    out.write(paper.toString().getBytes(StandardCharsets.UTF_8));
                }

                @Override
                public void docx(Paper paper, OutputStream out) throws IOException {
                    pdf(paper, out);
                }
            };

    /** Opens it empty, with one template. */
    public PlanRoom(Engine engine, Path folder) {
        storage = TemporaryStorage.open(engine, folder, "plan", Plans.class);
        clock = storage.clock();
        var database = storage.database();
        plans = new Plans(database, small.access(), clock);
        writer = new PlanWriter(database, clock);
        maker = new PlanMaker(database, small.organisation(), clock);
        templates = new Templates(database, small.organisation(), storage.order());
        news = new PlanNews(clock);
        edits = new PlanEdits(plans, writer, small.organisation(), sensitive, news);
        newPlans = new NewPlans(maker, templates, small.organisation(), small.access(), sensitive);
        List.of(
                        new EmptyAreaRule(),
                        new GoalWithoutActivityRule(),
                        new UnclaimedActivityRule(),
                        new DanglingReferenceRule(),
                        new RequiredByTemplateRule())
                .forEach(
                        rule ->
                                check.bindRule(
                                        rule, Map.of("rule", rule.getClass().getSimpleName())));
        findings = new Findings(check, plans);
        pieces = new PlanPieces(plans, small.organisation());
        answers = new PartAnswers(pieces, clock);
        partPages = new PartPages(edits, answers);
        adoptions = new Adoptions(database);
        papers = new Papers(plans, adoptions, small.organisation(), storage.files());
        papers.withWriter(documents);
        adoption =
                new Adoption(
                        plans,
                        check,
                        papers,
                        adoptions,
                        database,
                        storage.files(),
                        small.organisation(),
                        clock);
        templates.replace(new PluginId("gavleborg"), List.of(template()));
    }

    /** A template with two areas. */
    public static Template template() {
        return new Template(
                new PluginId("gavleborg"),
                "liten",
                "3",
                "Liten plan",
                "Två områden räcker för ett prov.",
                Set.of(SmallOrganisation.GAVLEBORG),
                List.of(
                        section(
                                BACKGROUND,
                                "",
                                SectionKind.TEXT,
                                List.of(
                                        new Template.Text(
                                                Field.of(
                                                        "lokalt",
                                                        FieldType.LONG_TEXT,
                                                        "Hos oss",
                                                        ""),
                                                true,
                                                "Detta står där från början."),
                                        new Template.Text(
                                                Field.of(
                                                        "uppfoljning",
                                                        FieldType.RICH_TEXT,
                                                        "Så följer vi upp",
                                                        ""),
                                                false,
                                                ""))),
                        section(new SectionId("grupper"), "", SectionKind.TARGET_GROUPS, List.of()),
                        section(NEEDS, "1", SectionKind.AREA, List.of()),
                        section(FORUMS, "2", SectionKind.AREA, List.of()),
                        section(new SectionId("deltagare"), "", SectionKind.MEMBERS, List.of())));
    }

    private static Template.Section section(
            SectionId id, String number, SectionKind kind, List<Template.Text> texts) {
        return new Template.Section(id, number, "Avsnittet " + id, "Hjälp.", kind, false, texts);
    }

    /** An activity's row on the page, open. */
    public ChildView opened(PlanId plan, long activity) {
        OpenPlan open = plans.open(member(), plan);
        Row.ActivityRow row =
                open.activities().stream()
                        .filter(it -> it.id() == activity)
                        .findFirst()
                        .orElseThrow();
        return pieces.of(member(), open, PlanAddress.group(Part.ACTIVITY, activity))
                .children()
                .row(Part.ACTIVITY, row);
    }

    /** Writes papers as their words. */
    public DocumentWriter documents() {
        return documents;
    }

    /** A member of Mysam Hofors. */
    public Viewer member() {
        return small.viewer(Role.MEMBER, MYSAM_HOFORS);
    }

    /** Its convener. */
    public Viewer convener() {
        return small.viewer(Role.CONVENER, MYSAM_HOFORS);
    }

    /** A draft of Mysam Hofors. */
    public PlanId draft() {
        return draft(MYSAM_HOFORS);
    }

    /** A draft of some groups. */
    public PlanId draft(UnitId... owners) {
        return maker.make(
                template(),
                new PlanMaker.Wanted(
                        List.of(owners),
                        "Plan på prov",
                        new Years(2027, 2028),
                        new Years(2026, 2028)),
                PlanContent.NONE,
                member().actor());
    }

    /** A goal in the first area; its id. */
    public long goal(PlanId plan, String wording) {
        return saved(
                        edits.make(
                                        member(),
                                        plan,
                                        new PlanChange.Add(
                                                Part.GOAL,
                                                NEEDS.value(),
                                                Map.of("wording", wording)))
                                .outcome())
                .row();
    }

    /** An activity under a goal; its id. */
    public long activity(PlanId plan, long goal, Map<String, String> values) {
        return saved(
                        edits.make(
                                        member(),
                                        plan,
                                        new PlanChange.Add(
                                                Part.ACTIVITY, Long.toString(goal), values))
                                .outcome())
                .row();
    }

    /** An outcome that has to be saved. */
    public static PlanOutcome.Saved saved(PlanOutcome outcome) {
        if (outcome instanceof PlanOutcome.Saved saved) {
            return saved;
        }
        throw new AssertionError("not saved: " + outcome);
    }

    /** A row as it stands. */
    public Row row(PlanId plan, Part part, long row) {
        return plans.open(member(), plan).row(part, row).orElseThrow();
    }

    /** Adopts a plan as it stands. */
    public void adopt(PlanId plan) throws IOException {
        OpenPlan open = plans.open(convener(), plan);
        adoption.freeze(open, open.value(plans.today()), convener().actor());
    }

    /** The paper of a plan's newest adopted version. */
    public byte[] adoptedPaper(PlanId plan) throws IOException {
        try (var paper = storage.files().open(adoptions.of(plan).getFirst().paper())) {
            return paper.readAllBytes();
        }
    }

    @Override
    public void close() {
        storage.close();
    }
}
