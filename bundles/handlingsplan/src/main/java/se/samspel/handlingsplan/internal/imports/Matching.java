package se.samspel.handlingsplan.internal.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samspel.api.documents.StructureReader.Block;
import se.samspel.api.documents.StructureReader.Footnote;
import se.samspel.api.documents.StructureReader.Heading;
import se.samspel.api.documents.StructureReader.Item;
import se.samspel.api.documents.StructureReader.Margin;
import se.samspel.api.documents.StructureReader.PageBreak;
import se.samspel.api.documents.StructureReader.Paragraph;
import se.samspel.api.documents.StructureReader.Table;
import se.samspel.handlingsplan.MemberKind;
import se.samspel.handlingsplan.SectionKind;
import se.samspel.handlingsplan.internal.Template;

/**
 * Goes through a file from beginning to end and says where each piece would stand in a plan of a template. Decides little
 * by itself: what is not plain goes to the tray or gets a note, and a person confirms. Pure; one is used for one file.
 */
final class Matching {
    /** The field that an area gets for text that is neither goal nor activity. */
    static final String AREA_TEXT = "ur-dokumentet";

    private static final Pattern APPENDIX =
            Pattern.compile("(?iu)^(?:bilag(?:a|or)\\b|appendix\\b|dialogstöd).*");
    private static final Pattern GOALS = Pattern.compile("(?iu)^mål\\s*:?$");
    private static final Pattern ACTIVITIES = Pattern.compile("(?iu)^aktiviteter\\s*:?$");
    private static final int SHORT = 160;

    private final Template template;
    private final Headings headings;
    private final Parties parties;
    private final GoalRows goals;
    private final List<Block> blocks;
    private final List<Piece> pieces = new ArrayList<>();
    private final Map<String, String> facts = new LinkedHashMap<>();
    private final Map<String, Boolean> taken = new HashMap<>();
    private final TrayPiece tray = new TrayPiece(pieces);
    private Template.@Nullable Section section;
    private int level;
    private String field = "";
    private String under = "";
    private boolean appendix;
    private boolean repeating;
    private PieceKind saying = PieceKind.TEXT;
    private MemberKind members = MemberKind.REGULAR;
    private boolean listing;
    private boolean joining;

    private Matching(List<Block> blocks, Template template, Parties parties) {
        this.template = template;
        this.headings = new Headings(template.sections());
        this.parties = parties;
        this.goals = new GoalRows(parties);
        this.blocks = Flow.of(blocks);
    }

    /** Says where everything in a file would go. */
    static Proposal of(List<Block> blocks, Template template, Parties parties) {
        long in = blocks.stream().mapToLong(block -> Ledger.count(block.text())).sum();
        Matching matching = new Matching(blocks, template, parties);
        matching.run();
        List<Piece> looked =
                new SecondLook(template, matching.headings, parties, matching.facts)
                        .at(matching.pieces);
        return Proposal.of(matching.facts, looked, in);
    }

    private void run() {
        for (int at = 0; at < blocks.size(); at++) {
            Block block = blocks.get(at);
            listing &= block instanceof Item;
            switch (block) {
                case Heading heading -> heading(heading, at);
                case Paragraph(String text) -> paragraph(text, at);
                case Item(int depth, boolean numbered, String text) -> item(text);
                case Table(List<List<String>> rows) -> table(rows);
                case Footnote(String mark, String text) -> note(mark, text);
                case Margin(String text) -> pieces.add(Piece.tray(text, "Sidhuvud och sidfot"));
                case PageBreak() -> {
                    // says nothing
                }
            }
        }
    }

    // Headings

    private void heading(Heading heading, int at) {
        String text = heading.text();
        joining = false;
        if (APPENDIX.matcher(text).matches() && !introducesMembers(text)) {
            appendix = true;
            leave(text);
            return;
        }
        Optional<Headings.Meant> meant = headings.meant(heading.number(), text);
        if (appendix || repeating && meant.isPresent() && seen(meant.get())) {
            leave(text);
            tray.about(meant.map(it -> it.section().heading()).orElse(""));
            return;
        }
        if (meant.isPresent() && mayEnter(meant.get())) {
            enter(meant.get().section(), heading.level(), text, meant.get().sure());
        } else if (meant.isPresent()) {
            repeating = true;
            leave(text);
        } else if (!introducesMembers(text) || !enterMembers(text)) {
            unknown(heading, at);
        }
    }

    private boolean seen(Headings.Meant meant) {
        return taken.containsKey(meant.section().id().value());
    }

    /** A section is entered once, or again when nothing stood under its heading the first time, as in a list of contents. */
    private boolean mayEnter(Headings.Meant meant) {
        String id = meant.section().id().value();
        return !taken.containsKey(id)
                || pieces.stream()
                        .noneMatch(it -> it.section().equals(id) && it.kind() != PieceKind.MARK);
    }

    private void unknown(Heading heading, int at) {
        String text = heading.text();
        Template.Section now = section;
        if (pieces.isEmpty() || heading.level() == 1 && !facts.containsKey("title")) {
            facts.put("title", text);
            Dates.years(text).ifPresent(years -> facts.putIfAbsent("years", years.toString()));
            mark("", text, "");
            leaveSilently(text);
        } else if (now != null && now.kind() == SectionKind.AREA && says(text)) {
            mark(now.id().value(), text, "");
        } else if (now != null
                && now.kind() == SectionKind.MEMBERS
                && MemberRows.isHead(List.of(text, text))) {
            mark(now.id().value(), text, "");
        } else if (guessed(heading)) {
            repeating = false;
        } else if (now != null && (heading.level() > level || withinAreas(heading, at))) {
            place(text, false);
        } else if (text.matches("(?iu).*\\bmål\\b.*\\baktivitet.*")
                && Dates.years(text).isPresent()) {
            facts.put("years", Dates.years(text).orElseThrow().toString());
            mark("", text, "");
            leaveSilently(text);
        } else {
            leave(text);
        }
    }

    /** An area without a number, between numbered ones that follow each other, is a part of the one above. */
    private boolean withinAreas(Heading heading, int at) {
        Template.Section now = section;
        if (now == null
                || now.kind() != SectionKind.AREA
                || now.number().isEmpty()
                || !number(heading).isEmpty()) {
            return false;
        }
        String next = Integer.toString(Integer.parseInt(now.number()) + 1);
        for (Block block : blocks.subList(at + 1, blocks.size())) {
            if (block instanceof Heading later) {
                if (APPENDIX.matcher(later.text()).matches()) {
                    return false;
                }
                if (number(later).equals(next)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String number(Heading heading) {
        return heading.number().isEmpty() ? Words.number(heading.text()) : heading.number();
    }

    /** A numbered heading with other words, in a file whose numbers have been the template's so far. */
    private boolean guessed(Heading heading) {
        long agreed = taken.values().stream().filter(numbered -> numbered).count();
        Optional<Template.Section> numbered = headings.numbered(number(heading));
        if (agreed < 2 || numbered.isEmpty() || taken.containsKey(numbered.get().id().value())) {
            return false;
        }
        enter(numbered.get(), heading.level(), heading.text(), false);
        return true;
    }

    private void enter(Template.Section entered, int atLevel, String text, boolean sure) {
        section = entered;
        level = atLevel;
        under = text;
        field = defaultField(entered);
        saying = PieceKind.TEXT;
        repeating = false;
        members = MemberRows.kindOf(text);
        taken.put(
                entered.id().value(),
                !entered.number().isEmpty() && Words.number(text).equals(entered.number()));
        tray.close();
        mark(
                entered.id().value(),
                text,
                sure
                        ? ""
                        : "Rubriken har andra ord än mallens. Kontrollera att det är rätt avsnitt.");
        if (entered.kind() == SectionKind.TARGET_GROUPS) {
            Dates.years(text).ifPresent(years -> facts.put("prioritised-years", years.toString()));
        }
    }

    private boolean says(String text) {
        boolean goal = GOALS.matcher(text.strip()).matches();
        if (goal || ACTIVITIES.matcher(text.strip()).matches()) {
            saying = goal ? PieceKind.GOAL : PieceKind.ACTIVITY;
            return true;
        }
        return false;
    }

    /** What follows stands under a heading that the template does not have. */
    private void leave(String text) {
        leaveSilently(text);
        tray.open(text);
    }

    private void leaveSilently(String text) {
        section = null;
        under = text;
        joining = false;
        tray.close();
    }

    private boolean introducesMembers(String text) {
        return MemberRows.introduces(text);
    }

    private boolean enterMembers(String text) {
        Optional<Template.Section> people = ofKind(SectionKind.MEMBERS);
        if (people.isEmpty()) {
            return false;
        }
        enter(people.get(), level == 0 ? 2 : level, text, true);
        return true;
    }

    private Optional<Template.Section> ofKind(SectionKind kind) {
        return template.sections().stream().filter(it -> it.kind() == kind).findFirst();
    }

    // Text

    private void paragraph(String text, int at) {
        boolean leads = text.stripTrailing().endsWith(":");
        Template.Section now = section;
        if (!appendix && leads && introducesMembers(text) && enterMembers(text)) {
            return;
        }
        if (now != null && now.kind() == SectionKind.AREA && says(text)) {
            mark(now.id().value(), text, "");
            return;
        }
        boolean listFollows = at + 1 < blocks.size() && blocks.get(at + 1) instanceof Item;
        if (!appendix && leads && listFollows && leadIn(text)) {
            return;
        }
        place(text, false);
        joining = leads && listFollows;
    }

    /** The sentence that leads into a list may be the heading of another part: "Prioriterade grupper är:". */
    private boolean leadIn(String text) {
        int cut = lastSentence(text);
        String lead = text.substring(cut).strip();
        String before = text.substring(0, cut).strip();
        Optional<Template.Section> groups =
                ofKind(SectionKind.TARGET_GROUPS)
                        .filter(it -> Words.of(it.title()).coveredBy(Words.of(lead)) > 0.7);
        if (groups.isPresent() && !taken.containsKey(groups.get().id().value())) {
            if (!before.isEmpty()) {
                place(before, false);
            }
            String id = groups.get().id().value();
            taken.put(id, false);
            mark(id, lead, "");
            Dates.years(lead).ifPresent(years -> facts.put("prioritised-years", years.toString()));
            listing = true;
            return true;
        }
        Template.Section now = section;
        Optional<String> named = now == null ? Optional.empty() : fieldNamed(now, lead);
        if (named.isPresent() && !named.get().equals(field)) {
            if (!before.isEmpty()) {
                place(before, false);
            }
            field = named.get();
            place(lead, false);
            joining = true;
            return true;
        }
        return false;
    }

    private static int lastSentence(String text) {
        int cut = 0;
        for (int at = 0; at + 2 < text.length(); at++) {
            boolean end =
                    ".!?".indexOf(text.charAt(at)) >= 0
                            && Character.isWhitespace(text.charAt(at + 1));
            if (end && Character.isUpperCase(text.charAt(at + 2))) {
                cut = at + 1;
            }
        }
        return cut;
    }

    private static Optional<String> fieldNamed(Template.Section section, String lead) {
        Words said = Words.of(lead);
        return section.texts().stream()
                .filter(it -> it.field().type().most() > SHORT)
                .filter(it -> Words.of(it.field().label()).coveredBy(said) > 0.9)
                .map(it -> it.field().id())
                .findFirst();
    }

    private void item(String text) {
        Optional<Template.Section> groups = ofKind(SectionKind.TARGET_GROUPS);
        if (listing && groups.isPresent()) {
            pieces.add(Piece.of(PieceKind.TARGET_GROUP, groups.get().id().value(), text, under));
        } else {
            place(text, true);
        }
    }

    private void place(String text, boolean listed) {
        Template.Section now = section;
        if (now == null || appendix) {
            tray.add(text, listed, under);
            return;
        }
        String id = now.id().value();
        Piece piece = Piece.of(PieceKind.TEXT, id, text, under);
        switch (now.kind()) {
            case TEXT -> append(piece.in(field), listed, true);
            case FACTS -> {
                if (field.isEmpty()) {
                    pieces.add(Piece.tray(text, under));
                } else {
                    append(piece.in(field), listed, true);
                }
            }
            case AREA -> inArea(piece, listed);
            case TARGET_GROUPS -> inGroups(text, id);
            case MEMBERS -> inMembers(text, id);
        }
    }

    private void inArea(Piece piece, boolean listed) {
        Optional<Piece> said = goals.line(piece);
        if (said.isEmpty() && saying != PieceKind.TEXT) {
            said = Optional.of(GoalRows.kind(piece, saying));
        }
        boolean orphan =
                said.isPresent()
                        && said.get().kind() == PieceKind.ACTIVITY
                        && !hasGoal(piece.section());
        if (said.isPresent() && !orphan) {
            pieces.add(said.get());
        } else {
            append(piece.in(AREA_TEXT), listed, listed && joining);
        }
        joining |= listed;
    }

    private boolean hasGoal(String id) {
        return pieces.stream()
                .anyMatch(it -> it.kind() == PieceKind.GOAL && it.section().equals(id));
    }

    private void inGroups(String text, String id) {
        if (text.endsWith(":")) {
            mark(id, text, "");
            Dates.years(text).ifPresent(years -> facts.put("prioritised-years", years.toString()));
        } else if (text.length() <= SHORT && text.indexOf('\n') < 0) {
            pieces.add(Piece.of(PieceKind.TARGET_GROUP, id, text, under));
        } else {
            pieces.add(Piece.tray(text, under));
        }
    }

    private void inMembers(String text, String id) {
        if (text.length() > SHORT || text.matches("(?s).*[.!?]$")) {
            pieces.add(Piece.tray(text, under));
            return;
        }
        if (MemberRows.isHead(List.of(text))) {
            mark(id, text, "");
            return;
        }
        for (String line : text.split("\n")) {
            pieces.add(new MemberRows(parties, id).line(line, members, under));
        }
    }

    /** Puts text after what stands last, when that is in the same field of the same section. */
    private void append(Piece piece, boolean listed, boolean join) {
        String text = listed ? "– " + piece.text() : piece.text();
        Piece last = pieces.isEmpty() ? null : pieces.getLast();
        if (join
                && last != null
                && last.kind() == PieceKind.TEXT
                && last.section().equals(piece.section())
                && last.field().equals(piece.field())) {
            pieces.set(pieces.size() - 1, grown(last, piece.source(), text, listed));
        } else {
            pieces.add(piece.saying(text));
        }
    }

    static Piece grown(Piece last, String source, String text, boolean listed) {
        return new Piece(
                last.kind(),
                last.section(),
                last.field(),
                last.source() + "\n" + source,
                last.text() + (listed ? "\n" : "\n\n") + text,
                last.values(),
                last.under(),
                last.note(),
                last.question());
    }

    private void mark(String id, String text, String note) {
        Piece piece = Piece.of(PieceKind.MARK, id, text, under);
        pieces.add(note.isEmpty() ? piece : piece.noting(note));
    }

    private static String defaultField(Template.Section section) {
        Predicate<Template.Text> roomy = text -> text.field().type().most() > SHORT * 10;
        return section.texts().stream()
                .filter(roomy)
                .filter(text -> text.start().isEmpty())
                .findFirst()
                .or(() -> section.texts().stream().filter(roomy).findFirst())
                .or(() -> section.texts().stream().findFirst())
                .map(text -> text.field().id())
                .orElse("");
    }

    // Tables and notes

    private void table(List<List<String>> rows) {
        joining = false;
        Template.Section now = section;
        boolean people =
                MemberRows.isHead(rows.getFirst())
                        || now != null && now.kind() == SectionKind.MEMBERS;
        Optional<Template.Section> list = ofKind(SectionKind.MEMBERS);
        if (appendix) {
            rows.forEach(row -> tray.add(String.join("\t", row), false, under));
        } else if (people && list.isPresent()) {
            taken.putIfAbsent(list.get().id().value(), false);
            pieces.addAll(
                    new MemberRows(parties, list.get().id().value()).table(rows, members, under));
        } else if (now != null
                && now.kind() == SectionKind.AREA
                && GoalRows.isHead(rows.getFirst())) {
            pieces.addAll(goals.table(rows, now.id().value(), under));
        } else if (!areas(rows)) {
            rows.forEach(row -> place(String.join("\t", row).strip(), false));
        }
    }

    /** A table with an area on each row. */
    private boolean areas(List<List<String>> rows) {
        List<List<String>> named =
                rows.stream()
                        .filter(row -> row.size() > 1 && area(row.getFirst()).isPresent())
                        .toList();
        if (named.size() < 2) {
            return false;
        }
        List<String> head = rows.getFirst();
        boolean headed = area(head.getFirst()).isEmpty();
        String last = "";
        for (List<String> row : rows) {
            Optional<Template.Section> found = area(row.getFirst());
            if (found.isPresent()) {
                last = found.get().id().value();
                taken.put(last, false);
                mark(last, row.getFirst(), "");
            } else if (headed && row.equals(head) || last.isEmpty()) {
                mark("", String.join("\t", row), "");
                continue;
            } else if (!row.getFirst().isBlank()) {
                pieces.add(Piece.of(PieceKind.TEXT, last, row.getFirst(), under).in(AREA_TEXT));
            }
            rest(row, head, headed, last);
        }
        return true;
    }

    private void rest(List<String> row, List<String> head, boolean headed, String id) {
        List<String> cells = row.subList(1, row.size());
        List<String> heads =
                headed && head.size() == row.size() ? head.subList(1, head.size()) : List.of();
        if (!heads.isEmpty()
                && (GoalRows.isHead(heads)
                        || heads.size() == 1 && GoalRows.isHead(List.of(heads.getFirst(), "")))) {
            goals.table(List.of(heads, cells), id, under).stream().skip(1).forEach(pieces::add);
            return;
        }
        for (String cell : cells) {
            if (!cell.isBlank()) {
                pieces.add(Piece.of(PieceKind.TEXT, id, cell, under).in(AREA_TEXT));
            }
        }
    }

    private Optional<Template.Section> area(String cell) {
        return headings.meant("", cell)
                .map(Headings.Meant::section)
                .filter(it -> it.kind() == SectionKind.AREA);
    }

    /** A note stands with what refers to it. */
    private void note(String mark, String text) {
        for (Piece piece : pieces.reversed()) {
            Optional<Template.Section> at =
                    template.sections().stream()
                            .filter(it -> it.id().value().equals(piece.section()))
                            .filter(
                                    it ->
                                            it.kind() == SectionKind.AREA
                                                    || it.kind() == SectionKind.TEXT)
                            .findFirst();
            if (!mark.isEmpty() && at.isPresent() && piece.source().contains(mark)) {
                String place =
                        at.get().kind() == SectionKind.AREA
                                ? AREA_TEXT
                                : piece.kind() == PieceKind.TEXT
                                        ? piece.field()
                                        : defaultField(at.get());
                pieces.add(
                        Piece.of(PieceKind.TEXT, piece.section(), text, under)
                                .in(place)
                                .saying(mark + " " + text)
                                .noting("Fotnot i dokumentet."));
                return;
            }
        }
        pieces.add(
                Piece.tray(text, under)
                        .saying((mark + " " + text).strip())
                        .noting("Fotnot i dokumentet."));
    }
}
