package se.samspel.handlingsplan.internal.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samspel.handlingsplan.MemberKind;
import se.samspel.handlingsplan.SectionKind;
import se.samspel.handlingsplan.Years;
import se.samspel.handlingsplan.internal.Template;

/** What can only be told when the whole file has been read: references, who calls the meetings, and what contradicts. */
final class SecondLook {
    private static final Pattern AGES = Pattern.compile("\\b(\\d{2})\\s*[-–]\\s*(\\d{2}) år\\b");
    private static final Pattern COMMON_TITLE =
            Pattern.compile(
                    "(?iu)(?:\\p{L}*chef|\\p{L}*samordnare|handläggare|ansvarig|\\p{L}*ansvarig|lokalt|rektor|kommun|region)");

    private final Template template;
    private final Headings headings;
    private final Parties parties;
    private final Map<String, String> facts;

    SecondLook(Template template, Headings headings, Parties parties, Map<String, String> facts) {
        this.template = template;
        this.headings = headings;
        this.parties = parties;
        this.facts = facts;
    }

    List<Piece> at(List<Piece> first) {
        List<Piece> pieces = new ArrayList<>(first);
        references(pieces);
        convener(pieces);
        years(pieces);
        ages(pieces);
        bothRegularAndCoOpted(pieces);
        return pieces;
    }

    private void references(List<Piece> pieces) {
        List<Piece> marks =
                pieces.stream()
                        .filter(
                                it ->
                                        it.kind() == PieceKind.MARK
                                                && kind(it.section()) == SectionKind.AREA)
                        .toList();
        References references = new References(headings, marks);
        Map<String, Integer> texts = new HashMap<>();
        pieces.stream()
                .filter(it -> it.kind() != PieceKind.MARK && !it.note().startsWith("Fotnot"))
                .forEach(it -> texts.merge(it.section(), 1, Integer::sum));
        for (int at = 0; at < pieces.size(); at++) {
            Piece piece = pieces.get(at);
            boolean alone = texts.getOrDefault(piece.section(), 0) == 1;
            if (piece.kind() == PieceKind.TEXT
                    && kind(piece.section()) == SectionKind.AREA
                    && References.points(piece.text())) {
                pieces.set(
                        at,
                        alone
                                ? references.resolved(piece, pieces)
                                : piece.noting(
                                        "Texten pekar på ett annat område. Kontrollera att det fortfarande stämmer."));
            }
        }
    }

    private SectionKind kind(String section) {
        return template.sections().stream()
                .filter(it -> it.id().value().equals(section))
                .map(Template.Section::kind)
                .findFirst()
                .orElse(SectionKind.TEXT);
    }

    /** "… är det Försäkringskassan som är sammankallande": who, from when and until when. */
    private void convener(List<Piece> pieces) {
        for (Piece piece : pieces) {
            for (String sentence : Sentences.of(piece.text())) {
                Optional<Parties.Party> party = parties.mentioned(sentence);
                if (sentence.toLowerCase(Locale.ROOT).contains("sammankallande")
                        && party.isPresent()
                        && piece.kind() == PieceKind.TEXT) {
                    facts.putIfAbsent("convener", party.get().id());
                    Dates.years(sentence)
                            .ifPresent(
                                    years ->
                                            facts.putIfAbsent(
                                                    "convener-from",
                                                    LocalDate.of(years.from(), 1, 1).toString()));
                    Dates.first(sentence)
                            .ifPresent(day -> facts.putIfAbsent("convener-to", day.toString()));
                    return;
                }
            }
        }
    }

    private void years(List<Piece> pieces) {
        if (facts.containsKey("years")) {
            return;
        }
        pieces.stream()
                .filter(it -> it.kind() != PieceKind.TRAY || it.source().length() < 400)
                .flatMap(it -> Dates.years(it.source()).stream())
                .findFirst()
                .map(Years::toString)
                .ifPresent(years -> facts.put("years", years));
    }

    /** An age span has a short field of its own in some templates; it is copied there and stays in its sentence too. */
    private void ages(List<Piece> pieces) {
        for (Template.Section section : template.sections()) {
            for (Template.Text text : section.texts()) {
                if (!text.field().label().matches("(?iu)ålder.*")) {
                    continue;
                }
                String id = section.id().value();
                for (Piece piece : List.copyOf(pieces)) {
                    Matcher ages = AGES.matcher(piece.text());
                    if (piece.kind() == PieceKind.TEXT
                            && piece.section().equals(id)
                            && ages.find()) {
                        pieces.add(
                                Piece.of(PieceKind.TEXT, id, "", piece.under())
                                        .in(text.field().id())
                                        .saying(ages.group(1) + "–" + ages.group(2) + " år")
                                        .noting("Hämtat ur texten."));
                        return;
                    }
                }
            }
        }
    }

    /** Someone in the list of regular members whose field of work is said to be co-opted in the text. */
    private static void bothRegularAndCoOpted(List<Piece> pieces) {
        List<String> coOpted =
                pieces.stream()
                        .filter(it -> it.kind() == PieceKind.TEXT)
                        .flatMap(it -> Sentences.of(it.text()).stream())
                        .map(sentence -> sentence.toLowerCase(Locale.ROOT))
                        .filter(sentence -> sentence.contains("adjunger"))
                        .toList();
        for (int at = 0; at < pieces.size(); at++) {
            Piece piece = pieces.get(at);
            boolean regular =
                    piece.kind() == PieceKind.MEMBER
                            && MemberKind.REGULAR.name().equals(piece.values().get("kind"));
            if (!regular) {
                continue;
            }
            for (String word : piece.values().getOrDefault("title", "").split("[^\\p{L}]+")) {
                boolean telling = word.length() >= 6 && !COMMON_TITLE.matcher(word).matches();
                if (telling && coOpted.stream().anyMatch(it -> says(it, word))) {
                    pieces.set(
                            at,
                            piece.noting(
                                    "Står bland de ordinarie, men texten säger att "
                                            + word.toLowerCase(Locale.ROOT)
                                            + " adjungeras. Välj vad som gäller."));
                    break;
                }
            }
        }
    }

    private static boolean says(String sentence, String word) {
        return Pattern.compile("(?<!\\p{L})" + Pattern.quote(word.toLowerCase(Locale.ROOT)))
                .matcher(sentence)
                .find();
    }
}
