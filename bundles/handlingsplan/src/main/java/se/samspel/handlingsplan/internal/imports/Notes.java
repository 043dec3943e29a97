package se.samspel.handlingsplan.internal.imports;

import java.util.Optional;
import se.samspel.handlingsplan.SectionKind;
import se.samspel.handlingsplan.internal.Template;

/** Puts footnotes with what refers to them. */
final class Notes {
    private static final String NOTE = "Fotnot i dokumentet.";

    private final Sections sections;
    private final Found found;

    Notes(Sections sections, Found found) {
        this.sections = sections;
        this.found = found;
    }

    void note(String mark, String text, String under) {
        String said = (mark + " " + text).strip();
        for (Piece piece : found.pieces().reversed()) {
            Optional<Template.Section> at =
                    sections.withId(piece.section()).filter(Notes::holdsText);
            if (!mark.isEmpty() && at.isPresent() && piece.source().contains(mark)) {
                found.add(
                        Piece.of(PieceKind.TEXT, piece.section(), text, under)
                                .in(field(at.get(), piece))
                                .saying(said)
                                .noting(NOTE));
                return;
            }
        }
        found.add(Piece.tray(text, under).saying(said).noting(NOTE));
    }

    private static boolean holdsText(Template.Section section) {
        return section.kind() == SectionKind.AREA || section.kind() == SectionKind.TEXT;
    }

    private static String field(Template.Section section, Piece referring) {
        if (section.kind() == SectionKind.AREA) {
            return Matching.AREA_TEXT;
        }
        return referring.kind() == PieceKind.TEXT
                ? referring.field()
                : Sections.defaultField(section);
    }
}
