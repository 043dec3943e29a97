package se.samspel.handlingsplan.internal.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.Organisation;
import se.samspel.api.fields.Field;
import se.samspel.api.web.Swedish;
import se.samspel.handlingsplan.MemberKind;
import se.samspel.handlingsplan.SectionKind;
import se.samspel.handlingsplan.internal.Part;
import se.samspel.handlingsplan.internal.PartFields;
import se.samspel.handlingsplan.internal.Template;

/** The page where a person confirms what was found in a file. */
@Component(service = ImportViews.class)
public final class ImportViews {
    private static final int START = 140;
    private static final String STRANGE =
            "Nästan inget i dokumentet passar mallens rubriker. Är det rätt fil? En rapport eller ett annat underlag hör"
                    + " hemma i arkivet. Är det en plan med egna rubriker kan du lägga bitarna på plats här.";

    private final Organisation organisation;

    @Activate
    public ImportViews(@Reference Organisation organisation) {
        this.organisation = organisation;
    }

    /**
     * What a person wrote and what is wrong with it, for a page that comes back.
     *
     * @param wishes what was sent, by piece
     */
    record Tried(
            Map<String, String> facts,
            Map<Long, Corrections.Wish> wishes,
            Map<Long, String> pieces,
            Map<String, String> factProblems) {
        static final Tried NOTHING = new Tried(Map.of(), Map.of(), Map.of(), Map.of());
    }

    ImportPage page(Imports.Open open, Template template, Tried tried) {
        Places places = new Places(template, open.parties());
        Ledger ledger = open.ledger();
        Map<String, String> facts =
                tried.facts().isEmpty() ? open.row().factValues() : tried.facts();
        return new ImportPage(
                open.row().fileName(),
                ImportAddress.of(open.row().importId()),
                organisation.name(open.row().owner()),
                balance(ledger),
                ledger.isStrange() ? STRANGE : "",
                PartFields.of(List.of(open.row().owner()), template, organisation).of(Part.FACTS),
                facts,
                tried.factProblems(),
                summary(tried),
                boxes(open, template, tried),
                views(open, tried, it -> it.kind() == PieceKind.TRAY),
                places.all(),
                places.areas(),
                open.parties().all().stream()
                        .map(it -> new Field.Choice(it.id(), it.name()))
                        .toList(),
                Arrays.stream(MemberKind.values())
                        .map(it -> new Field.Choice(it.name(), it.swedish()))
                        .toList());
    }

    private static String balance(Ledger ledger) {
        return "Av dokumentets "
                + Swedish.number(ledger.placed() + ledger.tray())
                + " tecken har "
                + Swedish.number(ledger.placed())
                + " en plats i planen och "
                + Swedish.number(ledger.tray())
                + " ligger i brickan. Inget är borta.";
    }

    private static Map<String, String> summary(Tried tried) {
        Map<String, String> summary = new LinkedHashMap<>();
        tried.factProblems()
                .forEach((field, sentence) -> summary.put("uppgift-" + field, sentence));
        tried.pieces().forEach((piece, sentence) -> summary.put("bit-" + piece, sentence));
        return summary;
    }

    private List<ImportPage.Box> boxes(Imports.Open open, Template template, Tried tried) {
        List<ImportPage.Box> boxes = new ArrayList<>();
        for (Template.Section section : template.sections()) {
            String id = section.id().value();
            List<KeptPiece> marks =
                    open.pieces().stream()
                            .filter(it -> it.kind() == PieceKind.MARK && it.section().equals(id))
                            .toList();
            List<PieceView> pieces =
                    views(
                            open,
                            tried,
                            it ->
                                    it.kind() != PieceKind.MARK
                                            && it.kind() != PieceKind.TRAY
                                            && it.section().equals(id));
            boolean headed = !marks.isEmpty();
            if (section.kind() == SectionKind.FACTS && !headed && pieces.isEmpty()) {
                continue;
            }
            String note =
                    marks.stream()
                            .map(KeptPiece::note)
                            .filter(it -> !it.isEmpty())
                            .findFirst()
                            .orElse("");
            boxes.add(
                    new ImportPage.Box(
                            "del-" + id,
                            section.heading(),
                            pieces.isEmpty()
                                    ? headed ? "planned" : "info"
                                    : note.isEmpty() ? "done" : "late",
                            pieces.isEmpty()
                                    ? headed ? "Tomt i dokumentet" : "Finns inte i dokumentet"
                                    : note.isEmpty() ? "Hittat" : "Gissat",
                            headed ? marks.getFirst().source().replace('\t', ' ') : "",
                            note,
                            section.kind() == SectionKind.MEMBERS,
                            pieces));
        }
        return boxes;
    }

    private static List<PieceView> views(
            Imports.Open open, Tried tried, Predicate<KeptPiece> wanted) {
        return open.pieces().stream()
                .filter(wanted)
                .map(it -> view(it, tried))
                .collect(Collectors.toList());
    }

    private static PieceView view(KeptPiece piece, Tried tried) {
        Corrections.Wish wish = tried.wishes().get(piece.id());
        Map<String, String> values = new LinkedHashMap<>(piece.values());
        if (wish != null) {
            values.putAll(wish.values());
        }
        String text = wish == null ? piece.content() : wish.text();
        return new PieceView(
                piece.id(),
                piece.version(),
                piece.kind().name(),
                label(piece.kind()),
                text,
                start(text),
                wish == null ? Places.of(piece.piece()) : wish.place(),
                values,
                piece.under(),
                note(piece),
                tried.pieces().getOrDefault(piece.id(), ""),
                piece.question(),
                sentences(piece));
    }

    private static List<PieceView.Sentence> sentences(KeptPiece piece) {
        List<Integer> places = Parting.places(piece.piece());
        List<String> said = Sentences.cut(piece.content(), places);
        return IntStream.range(0, said.size())
                .mapToObj(
                        at ->
                                new PieceView.Sentence(
                                        at == 0 ? 0 : places.get(at - 1), start(said.get(at))))
                .toList();
    }

    private static String note(KeptPiece piece) {
        if (piece.isMasked()) {
            return (piece.note()
                            + " Här stod något som ser ut som ett personnummer ("
                            + piece.masked()
                            + "). Det är inte sparat.")
                    .strip();
        }
        if (piece.kind() == PieceKind.QUESTIONS) {
            return "Blir en omgång i dialogstödet som ingen har svarat på än.";
        }
        return piece.question() ? ("Frågor till dialogen. " + piece.note()).strip() : piece.note();
    }

    /** The first words of a text. */
    static String start(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= START
                ? line
                : line.substring(
                                0,
                                line.lastIndexOf(' ', START) < 60
                                        ? START
                                        : line.lastIndexOf(' ', START))
                        + " …";
    }

    private static String label(PieceKind kind) {
        return switch (kind) {
            case TEXT, TRAY, MARK, GONE -> "Text";
            case GOAL -> "Mål";
            case ACTIVITY -> "Aktivitet";
            case MEMBER -> "Namn";
            case TARGET_GROUP -> "Prioriterad grupp";
            case REFERENCE -> "Hänvisning";
            case QUESTIONS -> "Frågor till dialogen";
        };
    }
}
