package se.samspel.handlingsplan.internal;

import static se.samspel.identity.testing.SmallOrganisation.MYSAM_HOFORS;

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
final class PlanRoom implements AutoCloseable {
    static final SectionId BACKGROUND = new SectionId("bakgrund");
    static final SectionId NEEDS = new SectionId("behov");
    static final SectionId FORUMS = new SectionId("forum");

    final SmallOrganisation small = new SmallOrganisation();
    final TemporaryStorage storage;
    final Clock clock;
    final Plans plans;
    final PlanWriter writer;
    final PlanMaker maker;
    final Templates templates;
    final SensitiveText sensitive = new SensitiveText();
    final PlanNews news;
    final PlanEdits edits;
    final PlanCheck check = new PlanCheck();
    final NewPlans newPlans;
    final Findings findings;
    final PlanPieces pieces;
    final PartAnswers answers;
    final PartPages partPages;
    final Adoptions adoptions;
    final Papers papers;
    final Adoption adoption;

    /** Writes the paper as its words, which is enough to see that the same paper gives the same file. */
    final DocumentWriter documents =
            (paper, out) -> out.write(paper.toString().getBytes(StandardCharsets.UTF_8));

    PlanRoom(Engine engine, Path folder) {
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

    static Template template() {
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
                                                "Detta står där från början."))),
                        section(new SectionId("grupper"), "", SectionKind.TARGET_GROUPS, List.of()),
                        section(NEEDS, "1", SectionKind.AREA, List.of()),
                        section(FORUMS, "2", SectionKind.AREA, List.of()),
                        section(new SectionId("deltagare"), "", SectionKind.MEMBERS, List.of())));
    }

    private static Template.Section section(
            SectionId id, String number, SectionKind kind, List<Template.Text> texts) {
        return new Template.Section(id, number, "Avsnittet " + id, "Hjälp.", kind, false, texts);
    }

    Viewer member() {
        return small.viewer(Role.MEMBER, MYSAM_HOFORS);
    }

    Viewer convener() {
        return small.viewer(Role.CONVENER, MYSAM_HOFORS);
    }

    /** A draft of Mysam Hofors. */
    PlanId draft() {
        return draft(MYSAM_HOFORS);
    }

    PlanId draft(UnitId... owners) {
        return maker.make(
                template(),
                new PlanMaker.Wanted(
                        List.of(owners),
                        "Plan på prov",
                        new Years(2027, 2028),
                        new Years(2026, 2028)),
                member().actor());
    }

    /** A goal in the first area; its id. */
    long goal(PlanId plan, String wording) {
        return saved(
                        edits.add(
                                member(),
                                plan,
                                Part.GOAL,
                                NEEDS.value(),
                                Map.of("wording", wording)))
                .row();
    }

    /** An activity under a goal; its id. */
    long activity(PlanId plan, long goal, Map<String, String> values) {
        return saved(edits.add(member(), plan, Part.ACTIVITY, Long.toString(goal), values)).row();
    }

    static PlanOutcome.Saved saved(PlanOutcome outcome) {
        if (outcome instanceof PlanOutcome.Saved saved) {
            return saved;
        }
        throw new AssertionError("not saved: " + outcome);
    }

    Row row(PlanId plan, Part part, long row) {
        return plans.open(member(), plan).row(part, row).orElseThrow();
    }

    @Override
    public void close() {
        storage.close();
    }
}
