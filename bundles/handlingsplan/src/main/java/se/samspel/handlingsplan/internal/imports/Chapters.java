package se.samspel.handlingsplan.internal.imports;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.samspel.api.documents.StructureReader.Block;
import se.samspel.api.documents.StructureReader.Heading;
import se.samspel.handlingsplan.SectionKind;
import se.samspel.handlingsplan.Years;
import se.samspel.handlingsplan.internal.Template;

/** Reads the headings of a file: which of them begin a section of the template, and which are something else. */
final class Chapters {
    private static final Pattern APPENDIX =
            Pattern.compile("(?iu)^(?:bilag(?:a|or)\\b|appendix\\b|dialogstöd).*");
    private static final Pattern GOALS_OF_YEARS =
            Pattern.compile("(?iu).*\\bmål\\b.*\\baktivitet.*");
    private static final String OTHER_WORDS =
            "Rubriken har andra ord än mallens. Kontrollera att det är rätt avsnitt.";

    private final Headings headings;
    private final Walk walk;
    private final Found found;
    private final Prose prose;

    Chapters(Headings headings, Walk walk, Found found, Prose prose) {
        this.headings = headings;
        this.walk = walk;
        this.found = found;
        this.prose = prose;
    }

    /** A heading, with what stands after it in the file. */
    void heading(Heading heading, List<Block> rest) {
        String text = heading.text();
        if (APPENDIX.matcher(text).matches() && !MemberRows.introduces(text)) {
            walk.beginAppendix(text);
            return;
        }
        Optional<Headings.Meant> meant = headings.meant(heading.number(), text);
        Optional<Template.Section> section = meant.map(Headings.Meant::section);
        boolean again = walk.isRepeating() && section.filter(walk::hasEntered).isPresent();
        if (walk.inAppendix() || again) {
            walk.leave(text);
            found.tray().about(section.map(Template.Section::heading).orElse(""));
        } else if (section.filter(this::mayEnter).isPresent()) {
            enter(section.get(), heading, meant.get().sure());
        } else if (section.isPresent()) {
            walk.repeat(text);
        } else if (!walk.enterMembers(text)) {
            unknown(heading, rest);
        }
    }

    /** A section is entered once, or again when nothing stood under its heading the first time, as in a list of contents. */
    private boolean mayEnter(Template.Section section) {
        return !walk.hasEntered(section) || found.isBare(section.id().value());
    }

    private void enter(Template.Section section, Heading heading, boolean sure) {
        walk.enter(section, heading.level(), heading.text());
        Piece mark = Piece.of(PieceKind.MARK, section.id().value(), heading.text(), heading.text());
        found.add(sure ? mark : mark.noting(OTHER_WORDS));
    }

    private void unknown(Heading heading, List<Block> rest) {
        String text = heading.text();
        Optional<Template.Section> now = walk.section();
        Optional<Years> years =
                Dates.years(text).filter(it -> GOALS_OF_YEARS.matcher(text).matches());
        if (found.pieces().isEmpty() || heading.level() == 1 && !found.hasTitle()) {
            found.titled(text);
            aside(text);
        } else if (walk.turnsTo(text) || headsPeople(text)) {
            found.mark(now.orElseThrow().id().value(), text, walk.under());
        } else if (guessed(heading).isPresent()) {
            enter(guessed(heading).orElseThrow(), heading, false);
        } else if (now.isPresent()
                && (heading.level() > walk.level() || withinAreas(heading, rest))) {
            prose.place(text, false);
        } else if (years.isPresent()) {
            found.years(years.get());
            aside(text);
        } else {
            walk.leave(text);
        }
    }

    /** A heading of the whole file, or of all areas: it belongs to no section, and is understood. */
    private void aside(String text) {
        found.mark("", text, walk.under());
        walk.stepOut(text);
    }

    private boolean headsPeople(String text) {
        return walk.isIn(SectionKind.MEMBERS) && MemberRows.isHead(List.of(text, text));
    }

    /** A numbered heading with other words, in a file whose numbers have been the template's so far. */
    private Optional<Template.Section> guessed(Heading heading) {
        return walk.numbersAgreed() < 2
                ? Optional.empty()
                : headings.numbered(number(heading)).filter(it -> !walk.hasEntered(it));
    }

    /** An area without a number, between numbered ones that follow each other, is a part of the one above. */
    private boolean withinAreas(Heading heading, List<Block> rest) {
        String above = walk.section().map(Template.Section::number).orElse("");
        if (!walk.isIn(SectionKind.AREA)
                || !above.matches("\\d{1,4}")
                || !number(heading).isEmpty()) {
            return false;
        }
        String next = Integer.toString(Integer.parseInt(above) + 1);
        return rest.stream()
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .takeWhile(it -> !APPENDIX.matcher(it.text()).matches())
                .anyMatch(it -> number(it).equals(next));
    }

    private static String number(Heading heading) {
        return heading.number().isEmpty() ? Words.number(heading.text()) : heading.number();
    }
}
