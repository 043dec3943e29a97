package se.samspel.handlingsplan.internal.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samspel.api.fields.Field;
import se.samspel.api.fields.FieldType;
import se.samspel.handlingsplan.SectionId;
import se.samspel.handlingsplan.SectionKind;
import se.samspel.handlingsplan.internal.PlanContent;
import se.samspel.handlingsplan.internal.Template;

/**
 * The content of a plan, put together out of pieces. Remembers which piece each value came from, so that what has to be
 * corrected is said where it stands.
 */
final class ImportedContent {
    private static final Set<String> FACTS = Set.of("convener", "convener-from", "convener-to");

    private final Template template;
    private final Map<String, Long> origins = new LinkedHashMap<>();
    private final Map<Long, String> problems = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> texts = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> areas = new LinkedHashMap<>();
    private final Map<String, List<PlanContent.Goal>> goals = new LinkedHashMap<>();
    private final List<Map<String, String>> groups = new ArrayList<>();
    private final List<Map<String, String>> members = new ArrayList<>();

    ImportedContent(Template template, List<KeptPiece> pieces) {
        this.template = template;
        pieces.forEach(this::take);
    }

    /** Sentences by piece: what cannot be in the plan as it stands. */
    Map<Long, String> problems() {
        return problems;
    }

    /** The template, with a text in those areas where the file had text. */
    Template extended() {
        List<Template.Section> sections =
                template.sections().stream()
                        .map(
                                it ->
                                        texts.getOrDefault(it.id().value(), Map.of())
                                                        .containsKey(Matching.AREA_TEXT)
                                                ? withText(it)
                                                : it)
                        .toList();
        return new Template(
                template.plugin(),
                template.id(),
                template.version(),
                template.title(),
                template.intro(),
                template.appliesTo(),
                sections);
    }

    private static Template.Section withText(Template.Section section) {
        List<Template.Text> texts = new ArrayList<>(section.texts());
        Field field =
                Field.of(
                        Matching.AREA_TEXT,
                        FieldType.LONG_TEXT,
                        "Ur det inlästa dokumentet",
                        "Det som stod i området utan att vara mål eller aktiviteter. Gör mål av det, eller låt det stå.");
        texts.add(new Template.Text(field, false, ""));
        return new Template.Section(
                section.id(),
                section.number(),
                section.title(),
                section.help(),
                section.kind(),
                section.required(),
                texts);
    }

    /** All of it. */
    PlanContent content(Map<String, String> facts) {
        Map<SectionId, PlanContent.OfSection> sections = new LinkedHashMap<>();
        for (Template.Section section : template.sections()) {
            String id = section.id().value();
            PlanContent.OfSection of =
                    new PlanContent.OfSection(
                            texts.getOrDefault(id, Map.of()),
                            section.kind() == SectionKind.AREA
                                    ? areas.getOrDefault(id, Map.of())
                                    : Map.of(),
                            goals.getOrDefault(id, List.of()));
            sections.put(section.id(), of);
        }
        Map<String, String> own = new LinkedHashMap<>();
        facts.forEach(
                (name, value) -> {
                    if (FACTS.contains(name) && !value.isBlank()) {
                        own.put(name, value);
                    }
                });
        return new PlanContent(own, sections, groups, members);
    }

    /** The piece that a value came from, by the way to the value. */
    Optional<Long> origin(String path) {
        return origins.entrySet().stream()
                .filter(it -> path.startsWith(it.getKey()))
                .reduce((one, two) -> two)
                .map(Map.Entry::getValue);
    }

    private void take(KeptPiece piece) {
        String id = piece.section();
        if (piece.kind() != PieceKind.TRAY && piece.kind() != PieceKind.MARK && piece.isMasked()) {
            problems.put(
                    piece.id(),
                    "Här stod något som ser ut som ett personnummer ("
                            + piece.masked()
                            + "). Skriv om texten utan det, eller lägg biten i brickan.");
        }
        switch (piece.kind()) {
            case TEXT -> text(piece, id);
            case GOAL -> {
                List<PlanContent.Goal> own = goals.computeIfAbsent(id, none -> new ArrayList<>());
                own.add(new PlanContent.Goal(with(piece, "wording"), List.of()));
                origins.put("sections." + id + ".goals." + own.size() + ".", piece.id());
            }
            case ACTIVITY -> activity(piece, id);
            case TARGET_GROUP -> {
                groups.add(with(piece, "name"));
                origins.put("target-groups." + groups.size() + ".", piece.id());
            }
            case MEMBER -> {
                members.add(with(piece, "name"));
                origins.put("members." + members.size() + ".", piece.id());
            }
            case REFERENCE -> {
                areas.put(
                        id,
                        Map.of(
                                "refers",
                                piece.values().getOrDefault("refers", ""),
                                "reason",
                                piece.content()));
                origins.put("sections." + id + ".area.", piece.id());
            }
            case MARK, QUESTIONS, TRAY, GONE -> {
                // has no place of its own in the plan
            }
        }
    }

    private void text(KeptPiece piece, String id) {
        texts.computeIfAbsent(id, none -> new LinkedHashMap<>())
                .merge(
                        piece.field(),
                        piece.content(),
                        (one, two) -> one.isBlank() ? two : one + "\n\n" + two);
        origins.put("sections." + id + ".texts." + piece.field(), piece.id());
    }

    private void activity(KeptPiece piece, String id) {
        List<PlanContent.Goal> own = goals.getOrDefault(id, List.of());
        if (own.isEmpty()) {
            problems.put(
                    piece.id(),
                    "Aktiviteten saknar mål. Låt en bit ovanför i samma område bli mål, eller gör den här till text.");
            return;
        }
        PlanContent.Goal goal = own.getLast();
        List<Map<String, String>> activities = new ArrayList<>(goal.activities());
        activities.add(with(piece, "what"));
        own.set(own.size() - 1, new PlanContent.Goal(goal.values(), activities));
        origins.put(
                "sections."
                        + id
                        + ".goals."
                        + own.size()
                        + ".activities."
                        + activities.size()
                        + ".",
                piece.id());
    }

    private static Map<String, String> with(KeptPiece piece, String main) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put(main, piece.content());
        values.putAll(piece.values());
        return values;
    }
}
