package se.samspel.arkiv.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import se.samspel.arkiv.DocumentType;
import se.samspel.arkiv.internal.DocumentText.Line;

/** What kind of document it is, by the words of its heading in any inflection, by its form, or by the file's name. */
final class TypeRule {
    private static final String ENDING = "(en|et|er|erna|ar|arna|s|ens|ets)?";
    private static final int LEAST_FORM_HEADINGS = 3;
    private static final Map<DocumentType, Pattern> WORDS = words();
    private static final List<Pattern> FINAL_REPORT_FORM =
            List.of(
                    Pattern.compile("(?iu)\\butfall"),
                    Pattern.compile("(?iu)\\blärdom"),
                    Pattern.compile("(?iu)\\bimplementer"),
                    Pattern.compile("(?iu)\\bslutdatum"),
                    Pattern.compile("(?iu)\\bbeskriv syftet"));

    Optional<Suggestion> suggest(DocumentText text) {
        return byTop(text, true)
                .or(() -> byTop(text, false))
                .or(() -> byForm(text))
                .or(() -> byFileName(text));
    }

    /** Where the type's word stands in a line; -1 for nowhere. */
    static int placeIn(DocumentType type, String line) {
        Pattern word = WORDS.get(type);
        if (word == null) {
            return -1;
        }
        var matcher = word.matcher(line);
        return matcher.find() ? matcher.start() : -1;
    }

    private static Optional<Suggestion> byTop(DocumentText text, boolean first) {
        for (Line line : text.top()) {
            for (DocumentType type : WORDS.keySet()) {
                int place = placeIn(type, line.text());
                if (line.heading() && (first ? place == 0 : place > 0)) {
                    return suggestion(type, "Ordet står i rubriken", line.shown());
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Suggestion> byForm(DocumentText text) {
        List<Line> found =
                FINAL_REPORT_FORM.stream()
                        .flatMap(
                                word ->
                                        text.lines().stream()
                                                .filter(line -> word.matcher(line.text()).find())
                                                .limit(1))
                        .toList();
        return found.size() < LEAST_FORM_HEADINGS
                ? Optional.empty()
                : suggestion(
                        DocumentType.FINAL_REPORT,
                        "Rubrikerna är de som en slutrapport har: utfall, genomförande och lärdomar",
                        found.getFirst().shown());
    }

    private static Optional<Suggestion> byFileName(DocumentText text) {
        return WORDS.keySet().stream()
                .filter(type -> placeIn(type, text.fileName()) >= 0)
                .findFirst()
                .flatMap(type -> suggestion(type, "Ordet står i filens namn", text.fileName()));
    }

    private static Optional<Suggestion> suggestion(DocumentType type, String rule, String line) {
        return Optional.of(new Suggestion(Fact.TYPE, type.name(), rule, line));
    }

    private static Map<DocumentType, Pattern> words() {
        Map<DocumentType, Pattern> words = new LinkedHashMap<>();
        words.put(DocumentType.ACTION_PLAN, word("handlingsplan"));
        words.put(DocumentType.STATUS_REPORT, word("lägesrapport", "statusrapport"));
        words.put(DocumentType.TERTIAL_REPORT, word("tertialrapport", "tertiärrapport"));
        words.put(
                DocumentType.INTERIM_REPORT, word("delårsrapport", "halvårsrapport", "delrapport"));
        words.put(DocumentType.FINAL_REPORT, word("slutrapport", "slutredovisning"));
        words.put(DocumentType.OPERATIONS_DOCUMENT, word("verksamhetsdokument", "verksamhetsplan"));
        words.put(DocumentType.ACTIVITY_PLAN, word("aktivitetsplan"));
        words.put(
                DocumentType.MINUTES,
                word("minnesanteckning", "mötesanteckning", "protokoll", "mötesprotokoll"));
        words.put(
                DocumentType.ANNUAL_REPORT,
                word("årsredovisning", "verksamhetsberättelse", "årsrapport", "årsberättelse"));
        words.put(DocumentType.EVALUATION, word("utvärdering"));
        words.put(DocumentType.SURVEY, word("kartläggning"));
        return words;
    }

    private static Pattern word(String... words) {
        return Pattern.compile(
                "(?iu)(?<![\\p{L}])(" + String.join("|", words) + ")" + ENDING + "(?![\\p{L}])");
    }
}
