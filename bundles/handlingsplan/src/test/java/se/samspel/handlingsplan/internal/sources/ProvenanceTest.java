package se.samspel.handlingsplan.internal.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.dialogue.PlanPlaces.NewActivity;
import se.samspel.api.dialogue.PlanPlaces.NewGoal;
import se.samspel.api.dialogue.PlanPlaces.Standing;
import se.samspel.api.dialogue.PlanPlaces.Target;
import se.samspel.api.dialogue.PlanPlaces.Wanted;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.SectionId;
import se.samspel.handlingsplan.SectionKind;
import se.samspel.handlingsplan.internal.OpenPlan;
import se.samspel.handlingsplan.internal.Part;
import se.samspel.handlingsplan.internal.PlanChange;
import se.samspel.handlingsplan.internal.PlanRoom;
import se.samspel.handlingsplan.internal.Row;
import se.samspel.handlingsplan.internal.SourceRow.Traced;
import se.samspel.handlingsplan.internal.Template;
import se.samspel.handlingsplan.internal.imports.NextYear;
import se.samspel.handlingsplan.internal.moving.TemplateMoves;
import se.samspel.handlingsplan.internal.revision.Revisions;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;

/**
 * After any sequence of edits, moves, removals, restorations, changes of template, revisions and carry-overs each goal and
 * activity tells of the words it was made from or has been tied to, and no other does. Each of them stands as a mark in the
 * row's own words, which every edit keeps: that is what the sources are held against.
 */
class ProvenanceTest {
    private static final Pattern MARK = Pattern.compile("\\[(quote\\.\\d+)]");
    private static final int STEPS = 40;

    @TempDir Path folder;

    @OnBothEngines
    void everyRowTellsOfTheWordsItWasMadeFromWhateverHappensToIt(Engine engine) throws Exception {
        try (var room = new PlanRoom(engine, folder)) {
            for (long seed = 1; seed <= 6; seed++) {
                Story story = new Story(room, seed);
                for (int step = 0; step < STEPS; step++) {
                    String done = story.step();
                    story.check("seed " + seed + ", step " + step + ": " + done);
                }
            }
        }
    }

    /** One plan's life, by chance. */
    private static final class Story {
        private final PlanRoom room;
        private final PlacesInPlans places;
        private final Revisions revisions;
        private final TemplateMoves moves;
        private final Random chance;
        private final long seed;
        private final List<PlanId> plans = new ArrayList<>();
        private final Set<String> refs = new TreeSet<>();
        private int moved;

        Story(PlanRoom room, long seed) {
            this.room = room;
            this.seed = seed;
            this.chance = new Random(seed);
            this.places = PlacesInPlansTest.places(room);
            this.revisions = new Revisions(room.plans, room.maker, room.storage.database());
            this.moves =
                    new TemplateMoves(
                            room.plans, room.templates, room.storage.database(), room.clock);
            room.templates.replace(PlanRoom.template().plugin(), List.of(PlanRoom.template()));
            plans.add(room.draft());
        }

        private PlanId plan() {
            return plans.getLast();
        }

        private OpenPlan open() {
            return room.plans.open(room.convener(), plan());
        }

        String step() throws IOException {
            return switch (chance.nextInt(14)) {
                case 0, 1, 2 -> make();
                case 12, 13 -> tie();
                case 3 -> write();
                case 4 -> edit();
                case 5 -> transfer();
                case 6 -> flag(false);
                case 7 -> flag(true);
                case 8 -> upgrade();
                case 9 -> back();
                case 10 -> revise();
                default -> carry();
            };
        }

        private String make() {
            String ref = "quote." + (seed * 1000 + refs.size());
            List<Row.GoalRow> goals =
                    open().goals().stream().filter(it -> !it.isRemoved()).toList();
            boolean goal = goals.isEmpty() || chance.nextBoolean();
            return make(
                    ref,
                    goal ? new NewGoal(area()) : new NewActivity(pick(goals).id()),
                    "Vi gör det [" + ref + "]");
        }

        private String make(String ref, Target target, String wording) {
            var wanted =
                    new Wanted(
                            plan().value(),
                            target,
                            wording,
                            PlacesInPlansTest.wanted(plan(), 0, "", ref).origin(),
                            "klick-" + ref);
            PlacesInPlansTest.made(places.make(room.member(), wanted));
            refs.add(ref);
            return target + " by " + ref;
        }

        /** Ties words to something that stands, and marks it with them. */
        private String tie() {
            List<Row.GoalRow> goals =
                    open().goals().stream().filter(it -> !it.isRemoved()).toList();
            if (goals.isEmpty()) {
                return "nothing to tie to";
            }
            Row.GoalRow goal = pick(goals);
            List<Row.ActivityRow> below = open().activitiesOf(goal.id());
            Row.Child row = below.isEmpty() || chance.nextBoolean() ? goal : pick(below);
            String ref = "quote." + (seed * 1000 + refs.size());
            String tied = make(ref, new Standing(row.id()), "");
            PlanChange marked =
                    new PlanChange.Save(
                            part(row),
                            row.id(),
                            row.version(),
                            Map.of(part(row).fields().getFirst(), row.called() + " [" + ref + "]"));
            PlanRoom.saved(room.edits.make(room.convener(), plan(), marked).outcome());
            return tied;
        }

        private String area() {
            return pick(open().sections().stream()
                            .filter(it -> it.kind() == SectionKind.AREA)
                            .toList())
                    .section()
                    .value();
        }

        /** Something that came from nowhere. */
        private String write() {
            return change(new PlanChange.Add(Part.GOAL, area(), Map.of("wording", "Eget mål")));
        }

        private String edit() {
            return row(
                    row ->
                            new PlanChange.Save(
                                    part(row),
                                    row.id(),
                                    row.version(),
                                    Map.of(
                                            part(row).fields().getFirst(),
                                            row.called() + " " + chance.nextInt(10))));
        }

        private String transfer() {
            return row(
                    row ->
                            new PlanChange.Transfer(
                                    part(row),
                                    row.id(),
                                    row instanceof Row.GoalRow ? area() : row.parent(),
                                    0,
                                    row.version()));
        }

        private String flag(boolean back) {
            return row(
                    row ->
                            back
                                    ? new PlanChange.Restore(part(row), row.id(), row.version())
                                    : new PlanChange.Remove(part(row), row.id(), row.version()));
        }

        private String upgrade() {
            if (!plans.getFirst().equals(plan())) {
                return "no move";
            }
            String version = Integer.toString(4 + moved);
            SectionId renamed = new SectionId("omrade-" + moved);
            room.templates.replace(
                    PlanRoom.template().plugin(), List.of(newer(version, renamed, pick(areas()))));
            moves.move(room.convener(), plan(), version);
            moved++;
            return "moved to template " + version;
        }

        /** The template as the plan has it, with another name for one of its areas. */
        private Template newer(String version, SectionId renamed, SectionId before) {
            Template old = PlanRoom.template();
            List<Template.Section> sections =
                    new ArrayList<>(
                            old.sections().stream()
                                    .filter(it -> it.kind() != SectionKind.AREA)
                                    .toList());
            areas().forEach(
                            it ->
                                    sections.add(
                                            new Template.Section(
                                                    it.equals(before) ? renamed : it,
                                                    "",
                                                    "Avsnittet " + it,
                                                    "",
                                                    SectionKind.AREA,
                                                    false,
                                                    List.of(),
                                                    it.equals(before)
                                                            ? List.of(before)
                                                            : List.of())));
            return new Template(
                    old.plugin(), old.id(), version, old.title(), "", old.appliesTo(), sections);
        }

        private List<SectionId> areas() {
            return open().sections().stream()
                    .filter(it -> it.kind() == SectionKind.AREA)
                    .map(Row.SectionRow::section)
                    .toList();
        }

        private String back() {
            if (moved > 0) {
                moves.back(room.convener(), plan(), moved);
            }
            return "moved back";
        }

        private String revise() throws IOException {
            room.adopt(plan());
            plans.add(((Revisions.Begun.Made) revisions.begin(room.convener(), plan())).plan());
            moved = 0;
            return "revised";
        }

        private String carry() {
            plans.add(NextYear.of(room, plan(), "form-" + seed + "-" + plans.size()));
            moved = 0;
            return "carried over";
        }

        private String row(Function<Row.Child, PlanChange> change) {
            List<Row.Child> rows =
                    Stream.<Row.Child>concat(open().goals().stream(), open().activities().stream())
                            .toList();
            return rows.isEmpty() ? "nothing" : change(change.apply(pick(rows)));
        }

        private String change(PlanChange change) {
            return change + " " + room.edits.make(room.convener(), plan(), change).outcome();
        }

        private static Part part(Row.Child row) {
            return row instanceof Row.GoalRow ? Part.GOAL : Part.ACTIVITY;
        }

        private <T> T pick(List<T> from) {
            return from.get(chance.nextInt(from.size()));
        }

        /** The mark in each row's words and the source it tells of are the same, and every ref is found where it stands. */
        void check(String when) {
            Map<Long, Set<String>> marked = new TreeMap<>();
            Map<Long, Set<String>> told = new TreeMap<>();
            for (PlanId id : plans) {
                OpenPlan plan = room.plans.open(room.convener(), id);
                Stream.<Row.Child>concat(plan.goals().stream(), plan.activities().stream())
                        .forEach(row -> mark(marked, row));
                for (Traced source : plan.sources()) {
                    put(told, source.row().rowId(), source.row().ref());
                    assertEquals("Ord ur " + source.row().ref(), source.row().words(), when);
                }
            }
            assertEquals(marked, told, when);
            Map<Long, Set<String>> found = new TreeMap<>();
            places.standing(room.convener(), refs).forEach(it -> put(found, it.row(), it.ref()));
            assertEquals(marked, found, when);
            Set<String> all = new TreeSet<>();
            found.values().forEach(all::addAll);
            assertEquals(refs, all, when);
        }

        private static void mark(Map<Long, Set<String>> marked, Row.Child row) {
            Matcher mark = MARK.matcher(row.called());
            while (mark.find()) {
                put(marked, row.id(), mark.group(1));
            }
        }

        private static void put(Map<Long, Set<String>> refsOf, long row, String ref) {
            refsOf.computeIfAbsent(row, first -> new TreeSet<>()).add(ref);
        }
    }
}
