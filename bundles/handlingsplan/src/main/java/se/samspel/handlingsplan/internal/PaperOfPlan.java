package se.samspel.handlingsplan.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samspel.api.UnitId;
import se.samspel.api.documents.Paper;
import se.samspel.api.fields.FieldType;
import se.samspel.api.fields.RichText;
import se.samspel.api.web.Swedish;
import se.samspel.handlingsplan.GoalStanding;
import se.samspel.handlingsplan.MemberKind;
import se.samspel.handlingsplan.SectionKind;
import se.samspel.handlingsplan.spi.Activity;
import se.samspel.handlingsplan.spi.Goal;
import se.samspel.handlingsplan.spi.Member;
import se.samspel.handlingsplan.spi.Plan;
import se.samspel.handlingsplan.spi.Section;
import se.samspel.handlingsplan.spi.TargetGroup;

/** Sets a plan on paper: the template's headings in its order, facts, goals with tables of activities, members. */
final class PaperOfPlan {
    private final Plan plan;
    private final Function<UnitId, String> names;
    private final Standing standing;
    private final List<Paper.Block> blocks = new ArrayList<>();

    private PaperOfPlan(Plan plan, Function<UnitId, String> names, Standing standing) {
        this.plan = plan;
        this.names = names;
        this.standing = standing;
    }

    /**
     * What the paper says of its own standing.
     *
     * @param at when the plan was last changed, or adopted
     * @param sentence such as "Fastställd 31 mars 2027 av Nora Ek"
     * @param watermark such as "Utkast"; empty for none
     * @param version the number of an adopted version; 0 for a draft
     */
    record Standing(Instant at, String sentence, String watermark, int version) {}

    static Paper write(Plan plan, Function<UnitId, String> names, Standing standing) {
        return new PaperOfPlan(plan, names, standing).paper();
    }

    private Paper paper() {
        if (plan.sections().stream().noneMatch(it -> it.kind() == SectionKind.FACTS)) {
            facts();
        }
        plan.sections().forEach(this::section);
        Plan.Facts facts = plan.facts();
        return new Paper(
                facts.title(),
                owners() + ", " + facts.years(),
                names.apply(facts.association()),
                "sv",
                standing.at(),
                Map.of(
                        "samspel.plan", plan.id().toString(),
                        "samspel.version", Integer.toString(standing.version()),
                        "samspel.template",
                                plan.template().template() + " " + plan.template().version()),
                standing.watermark(),
                blocks);
    }

    private void section(Section section) {
        blocks.add(new Paper.Heading(1, section.heading(), "avsnitt-" + section.id()));
        int before = blocks.size();
        switch (section.kind()) {
            case FACTS -> {
                facts();
                texts(section);
            }
            case TEXT -> texts(section);
            case TARGET_GROUPS -> {
                texts(section);
                targetGroups();
            }
            case MEMBERS -> {
                texts(section);
                members();
            }
            case AREA -> area(section);
        }
        if (blocks.size() == before) {
            blocks.add(new Paper.Paragraph("Inget skrivet än.", Paper.Tone.QUIET));
        }
    }

    private void facts() {
        Plan.Facts facts = plan.facts();
        List<Paper.Fact> pairs = new ArrayList<>();
        pairs.add(new Paper.Fact("Planen tillhör", owners()));
        pairs.add(new Paper.Fact("Samordningsförbund", names.apply(facts.association())));
        pairs.add(new Paper.Fact("Mål och aktiviteter", facts.years().toString()));
        pairs.add(new Paper.Fact("Prioriterade grupper", facts.prioritisedYears().toString()));
        Plan.Convener convener = facts.convener();
        if (convener != null) {
            pairs.add(
                    new Paper.Fact(
                            "Sammankallande",
                            names.apply(convener.party())
                                    + period(convener.from(), convener.to())));
        }
        pairs.add(new Paper.Fact("Status", standing.sentence()));
        blocks.add(new Paper.Facts(pairs));
    }

    private String owners() {
        return plan.facts().owners().stream().map(names).collect(Collectors.joining(", "));
    }

    /** Short values stand as facts; a long one stands as text, under its label when there are several. */
    private void texts(Section section) {
        List<Section.Text> filled =
                section.texts().stream().filter(text -> !text.value().isBlank()).toList();
        List<Section.Text> runs = filled.stream().filter(PaperOfPlan::isLong).toList();
        for (Section.Text text : runs) {
            if (runs.size() > 1) {
                blocks.add(new Paper.Heading(2, text.label(), section.id() + "-" + text.field()));
            }
            blocks.add(
                    text.type() == FieldType.RICH_TEXT
                            ? new Paper.Formatted(RichText.parse(text.value()), "")
                            : new Paper.Paragraph(text.value()));
        }
        List<Paper.Fact> pairs =
                filled.stream()
                        .filter(text -> !isLong(text))
                        .map(text -> new Paper.Fact(text.label(), shown(text)))
                        .toList();
        if (!pairs.isEmpty()) {
            blocks.add(new Paper.Facts(pairs));
        }
    }

    private static boolean isLong(Section.Text text) {
        return text.type() == FieldType.LONG_TEXT || text.type() == FieldType.RICH_TEXT;
    }

    private String shown(Section.Text text) {
        return switch (text.type()) {
            case DATE -> Swedish.date(LocalDate.parse(text.value()));
            case PARTY -> names.apply(new UnitId(text.value()));
            case PARTIES -> names(Row.units(text.value()));
            default -> text.value();
        };
    }

    private void targetGroups() {
        List<TargetGroup> groups = plan.targetGroups();
        if (!groups.isEmpty()) {
            blocks.add(
                    new Paper.Items(
                            groups.stream()
                                    .map(
                                            group ->
                                                    group.note().isBlank()
                                                            ? group.name()
                                                            : group.name() + ". " + group.note())
                                    .toList(),
                            false));
        }
    }

    private void area(Section section) {
        texts(section);
        if (section.emptyOnPurpose()) {
            blocks.add(
                    new Paper.Paragraph(
                            ("Området är tomt med avsikt. " + section.emptyReason()).strip()));
        }
        List<String> others =
                section.refersTo().stream()
                        .flatMap(other -> plan.section(other).stream())
                        .map(Section::heading)
                        .toList();
        if (!others.isEmpty()) {
            String lead = section.goals().isEmpty() && !section.hasText() ? "Se " : "Se även ";
            blocks.add(new Paper.Paragraph(lead + String.join("; ", others) + "."));
        }
        for (int place = 0; place < section.goals().size(); place++) {
            String before = section.number().isEmpty() ? "" : section.number() + ".";
            goal(section.goals().get(place), before + (place + 1));
        }
    }

    private void goal(Goal goal, String number) {
        blocks.add(new Paper.Heading(2, "Mål " + number, "mal-" + goal.id()));
        blocks.add(new Paper.Paragraph(goal.wording(), Paper.Tone.STRONG));
        List<Paper.Fact> pairs =
                Stream.of(
                                new Paper.Fact("Så ser vi att det blivit bättre", goal.measure()),
                                new Paper.Fact("Så är det nu", goal.baseline()),
                                new Paper.Fact("Dit vill vi", goal.target()),
                                new Paper.Fact("Uppnått senast", date(goal.due())),
                                new Paper.Fact("Följs upp senast", date(goal.followUp())),
                                new Paper.Fact("Så står det", standing(goal)))
                        .filter(fact -> !fact.value().isBlank())
                        .toList();
        if (!pairs.isEmpty()) {
            blocks.add(new Paper.Facts(pairs));
        }
        if (!goal.activities().isEmpty()) {
            blocks.add(activities(goal, number));
        }
    }

    private static String standing(Goal goal) {
        GoalStanding said = goal.standing();
        String words = said == null ? "" : said.swedish();
        return Stream.of(words, goal.standingNote())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(". "));
    }

    private Paper.Table activities(Goal goal, String number) {
        List<List<String>> rows = new ArrayList<>();
        for (int place = 0; place < goal.activities().size(); place++) {
            var activity = goal.activities().get(place);
            rows.add(
                    List.of(
                            number + "." + (place + 1),
                            joined(activity.what(), activity.belongsTo()),
                            carriers(activity),
                            date(activity.due()),
                            activity.status().swedish()));
        }
        return new Paper.Table(
                "Aktiviteter till mål " + number,
                List.of("Nr", "Aktivitet", "Ansvarig", "Klart senast", "Läge"),
                List.of(9, 39, 22, 15, 15),
                rows,
                false);
    }

    private String carriers(Activity activity) {
        String first = joined(party(activity.party()), activity.person());
        String partners = names(activity.partners());
        return partners.isEmpty() ? first : joined(first, "med " + partners);
    }

    private String names(List<UnitId> units) {
        return units.stream().map(names).collect(Collectors.joining(", "));
    }

    private void members() {
        members(MemberKind.REGULAR, "Ordinarie deltagare");
        members(MemberKind.CO_OPTED, "Adjungerade vid behov");
    }

    private void members(MemberKind kind, String caption) {
        List<List<String>> rows =
                plan.members().stream()
                        .filter(member -> member.kind() == kind)
                        .map(this::member)
                        .toList();
        if (!rows.isEmpty()) {
            blocks.add(
                    new Paper.Table(
                            caption,
                            List.of("Part", "Namn", "Befattning"),
                            List.of(30, 30, 40),
                            rows,
                            false));
        }
    }

    private List<String> member(Member member) {
        return List.of(
                party(member.party()),
                member.name() + period(member.from(), member.to()),
                member.title());
    }

    private String party(@Nullable UnitId party) {
        return party == null ? "" : names.apply(party);
    }

    private static String joined(String first, String second) {
        return Stream.of(first, second)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(", "));
    }

    private static String date(@Nullable LocalDate day) {
        return day == null ? "" : Swedish.date(day);
    }

    private static String period(@Nullable LocalDate from, @Nullable LocalDate to) {
        String words =
                joined(
                        from == null ? "" : "från och med " + Swedish.date(from),
                        to == null ? "" : "till och med " + Swedish.date(to));
        return words.isEmpty() ? "" : " (" + words + ")";
    }
}
