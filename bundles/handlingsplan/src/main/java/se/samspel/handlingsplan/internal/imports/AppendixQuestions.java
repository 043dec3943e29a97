package se.samspel.handlingsplan.internal.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samspel.api.dialogue.ImportedQuestions.Area;
import se.samspel.api.dialogue.ImportedQuestions.Asked;
import se.samspel.handlingsplan.SectionKind;
import se.samspel.handlingsplan.internal.Template;

/** The questions of an appendix: which of what has no place in the plan they are, and how a piece is read as questions. Pure. */
final class AppendixQuestions {
    private AppendixQuestions() {}

    /** The pieces of a file, those that ask under the heading of an area given to that area as questions. */
    static List<Piece> placed(List<Piece> pieces, Template template) {
        Headings areas =
                new Headings(
                        template.sections().stream()
                                .filter(it -> it.kind() == SectionKind.AREA)
                                .toList());
        return pieces.stream().map(it -> asks(it) ? placed(it, areas) : it).toList();
    }

    private static boolean asks(Piece piece) {
        return piece.kind() == PieceKind.TRAY && piece.question() && !piece.under().isEmpty();
    }

    private static Piece placed(Piece piece, Headings areas) {
        Optional<Headings.Meant> meant = areas.meant("", piece.under());
        return meant.map(it -> piece.questionsOf(it.section().id().value())).orElse(piece);
    }

    /** The questions of an import, area by area in the order of the file. */
    static List<Area> areas(List<KeptPiece> pieces, Map<String, String> numbers) {
        Map<String, Area> areas = new LinkedHashMap<>();
        for (KeptPiece piece : pieces) {
            if (piece.kind() == PieceKind.QUESTIONS) {
                String area = piece.section();
                Area read = read(piece, numbers.getOrDefault(area, ""));
                areas.merge(area, read, AppendixQuestions::both);
            }
        }
        return List.copyOf(areas.values());
    }

    private static Area both(Area first, Area second) {
        List<Asked> questions = new ArrayList<>(first.questions());
        questions.addAll(second.questions());
        return new Area(
                first.area(),
                first.number(),
                first.title(),
                lines(first.intro(), second.intro()),
                questions);
    }

    /** A line that asks is a question; what stands before the first leads in, what stands after one belongs to it. */
    private static Area read(KeptPiece piece, String number) {
        String intro = "";
        List<Asked> questions = new ArrayList<>();
        for (String line : piece.content().lines().map(AppendixQuestions::bare).toList()) {
            if (line.contains("?")) {
                questions.add(new Asked(line, ""));
            } else if (!line.isEmpty() && !line.equals(piece.under())) {
                if (questions.isEmpty()) {
                    intro = lines(intro, line);
                } else {
                    Asked last = questions.removeLast();
                    questions.add(new Asked(last.wording(), lines(last.help(), line)));
                }
            }
        }
        return new Area(piece.section(), number, title(piece), intro, questions);
    }

    private static String bare(String line) {
        return line.strip().replaceFirst("^[–•\\-]\\s+", "").strip();
    }

    /** The heading in the file, without its number. */
    private static String title(KeptPiece piece) {
        return piece.under().replaceFirst("^\\d+(?:\\.\\d+)*\\.?\\s+", "").strip();
    }

    private static String lines(String above, String below) {
        return above.isEmpty() || below.isEmpty() ? above + below : above + "\n" + below;
    }
}
