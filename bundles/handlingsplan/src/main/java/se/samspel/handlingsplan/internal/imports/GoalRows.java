package se.samspel.handlingsplan.internal.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads goals and activities where a file says plainly that they are: in tables with such a head, and after such words. */
final class GoalRows {
    private static final Pattern GOAL =
            Pattern.compile(
                    "(?isu)^(?:del|effekt)?mål\\s*(?:\\d+(?:\\.\\d+)*)?\\s*[:–]\\s*(\\S.*)$");

    private static final Pattern ACTIVITY =
            Pattern.compile(
                    "(?isu)^(?:aktivitet|åtgärd)(?:er)?\\s*(?:\\d+(?:\\.\\d+)*)?\\s*[:–]\\s*(\\S.*)$");

    private static final Pattern GOALS = Pattern.compile("(?iu)^mål\\s*:?$");
    private static final Pattern ACTIVITIES = Pattern.compile("(?iu)^aktiviteter\\s*:?$");

    private static final Map<String, Pattern> HEADS = heads();

    private static final Map<String, String> STATUSES =
            Map.of(
                    "idé", "IDEA",
                    "planerad", "PLANNED",
                    "planeras", "PLANNED",
                    "ansökan inlämnad", "APPLICATION_SENT",
                    "pågår", "ONGOING",
                    "pågående", "ONGOING",
                    "klar", "DONE",
                    "klart", "DONE",
                    "avslutad", "DONE",
                    "avbruten", "CANCELLED");

    private final Parties parties;

    GoalRows(Parties parties) {
        this.parties = parties;
    }

    private static Map<String, Pattern> heads() {
        Map<String, Pattern> heads = new LinkedHashMap<>();
        heads.put(
                "wording",
                Pattern.compile("(?iu)(?:del)?mål(?:et|en)?|målsättning|vad vill vi uppnå\\??"));
        heads.put(
                "measure",
                Pattern.compile(
                        "(?iu)mått|indikator(?:er)?|så mäter vi|uppföljning|hur mäts det\\??"));
        heads.put(
                "what",
                Pattern.compile("(?iu)aktivitet(?:er)?|åtgärd(?:er)?|vad(?: ska göras)?\\??"));
        heads.put(
                "person",
                Pattern.compile("(?iu)ansvarig(?:a|t)?(?: part| person)?|vem\\??|ansvar"));
        heads.put(
                "due",
                Pattern.compile("(?iu)när\\??|klart?(?: senast)?|slutdatum|tid(?:plan)?|datum"));
        heads.put("status", Pattern.compile("(?iu)status|läge"));
        return heads;
    }

    /** What a line says it is: a goal or an activity; empty when it does not say. */
    Optional<Piece> line(Piece piece) {
        Matcher goal = GOAL.matcher(piece.text());
        if (goal.matches()) {
            return Optional.of(kind(piece, PieceKind.GOAL).saying(goal.group(1).strip()));
        }
        Matcher activity = ACTIVITY.matcher(piece.text());
        return activity.matches()
                ? Optional.of(kind(piece, PieceKind.ACTIVITY).saying(activity.group(1).strip()))
                : Optional.empty();
    }

    /** What a line announces and says nothing of: "Mål:" or "Aktiviteter". */
    static Optional<PieceKind> announced(String line) {
        String said = line.strip();
        if (GOALS.matcher(said).matches()) {
            return Optional.of(PieceKind.GOAL);
        }
        return ACTIVITIES.matcher(said).matches()
                ? Optional.of(PieceKind.ACTIVITY)
                : Optional.empty();
    }

    static Piece kind(Piece piece, PieceKind kind) {
        Map<String, String> values =
                kind == PieceKind.ACTIVITY ? Map.of("status", "PLANNED") : Map.of();
        return new Piece(
                kind,
                piece.section(),
                "",
                piece.source(),
                piece.text(),
                values,
                piece.under(),
                piece.note(),
                piece.question());
    }

    /** Whether a table has the columns of goals and activities. */
    static boolean isHead(List<String> row) {
        List<String> fields = row.stream().map(GoalRows::field).toList();
        return fields.contains("what") || fields.contains("wording") && row.size() > 1;
    }

    private static String field(String head) {
        String plain = head.strip().replaceAll("[:*]$", "").toLowerCase(Locale.ROOT);
        return HEADS.entrySet().stream()
                .filter(it -> it.getValue().matcher(plain).matches())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    /** The goals and activities of a table, in the section it stands in. */
    List<Piece> table(List<List<String>> rows, String section, String under) {
        List<String> fields = rows.getFirst().stream().map(GoalRows::field).toList();
        List<Piece> pieces = new ArrayList<>();
        pieces.add(Piece.of(PieceKind.MARK, section, String.join("\t", rows.getFirst()), under));
        boolean goal = false;
        for (List<String> row : rows.subList(1, rows.size())) {
            Map<String, String> own = new LinkedHashMap<>();
            Map<String, String> activity = new LinkedHashMap<>();
            List<String> goalSource = new ArrayList<>();
            List<String> activitySource = new ArrayList<>();
            for (int at = 0; at < row.size(); at++) {
                String field = at < fields.size() ? fields.get(at) : "";
                boolean ofGoal = field.equals("wording") || field.equals("measure");
                (ofGoal ? goalSource : activitySource).add(row.get(at));
                String head = at < rows.getFirst().size() ? rows.getFirst().get(at) : "";
                put(ofGoal ? own : activity, field, head, row.get(at).strip());
            }
            goal =
                    add(own, goalSource, PieceKind.GOAL, "wording", section, under, goal, pieces)
                            || goal;
            add(activity, activitySource, PieceKind.ACTIVITY, "what", section, under, goal, pieces);
        }
        return pieces;
    }

    private static boolean add(
            Map<String, String> values,
            List<String> source,
            PieceKind kind,
            String main,
            String section,
            String under,
            boolean goal,
            List<Piece> pieces) {
        String whole = String.join("\t", source).strip();
        if (whole.isEmpty()) {
            return false;
        }
        String text = values.getOrDefault(main, "");
        boolean fits = !text.isEmpty() && (kind == PieceKind.GOAL || goal);
        if (!fits) {
            pieces.add(Piece.of(PieceKind.TEXT, section, whole, under).in(Matching.AREA_TEXT));
            return false;
        }
        Map<String, String> rest = new LinkedHashMap<>(values);
        rest.remove(main);
        if (kind == PieceKind.ACTIVITY) {
            rest.putIfAbsent("status", "PLANNED");
        }
        pieces.add(Piece.of(kind, section, whole, under).saying(text).with(rest));
        return true;
    }

    private void put(Map<String, String> values, String field, String head, String cell) {
        if (cell.isEmpty()) {
            return;
        }
        switch (field) {
            case "due" -> {
                var day = Dates.only(cell);
                if (day.isPresent()) {
                    values.put("due", day.get().toString());
                } else {
                    note(values, head, cell);
                }
            }
            case "status" -> {
                String known = STATUSES.getOrDefault(cell.toLowerCase(Locale.ROOT), "");
                if (known.isEmpty()) {
                    note(values, head, cell);
                } else {
                    values.put("status", known);
                }
            }
            case "person" -> {
                parties.named(cell)
                        .ifPresentOrElse(
                                party -> values.put("party", party.id()),
                                () -> values.put("person", cell.replace('\n', ' ')));
            }
            case "wording", "measure", "what" ->
                    values.merge(field, cell.replace('\n', ' '), (one, two) -> one + " " + two);
            default -> note(values, head, cell);
        }
    }

    private static void note(Map<String, String> values, String head, String cell) {
        String line = head.isBlank() ? cell : head.strip().replaceAll(":$", "") + ": " + cell;
        values.merge("note", line, (one, two) -> one + "\n" + two);
    }
}
