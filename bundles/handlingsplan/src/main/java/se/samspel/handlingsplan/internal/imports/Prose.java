package se.samspel.handlingsplan.internal.imports;

import java.util.List;
import java.util.Optional;
import se.samspel.api.documents.StructureReader.Block;
import se.samspel.api.documents.StructureReader.Heading;
import se.samspel.api.documents.StructureReader.Item;
import se.samspel.api.documents.StructureReader.Table;
import se.samspel.handlingsplan.SectionKind;
import se.samspel.handlingsplan.internal.Template;

/** Reads paragraphs and lists, and puts each where the section that is read now keeps such text. */
final class Prose {
    private final Sections sections;
    private final Walk walk;
    private final Found found;
    private final Parties parties;
    private final GoalRows goals;

    /** Whether the list that is read names prioritised groups, although their section is not read now. */
    private boolean listing;

    /** Whether the next line of a list belongs to the text above it. */
    private boolean joining;

    Prose(Sections sections, Walk walk, Found found, Parties parties) {
        this.sections = sections;
        this.walk = walk;
        this.found = found;
        this.parties = parties;
        this.goals = new GoalRows(parties);
    }

    /** Another block is read: a list ends with anything that is no list. */
    void next(Block block) {
        listing &= block instanceof Item;
        joining &= !(block instanceof Heading || block instanceof Table);
    }

    void paragraph(String text, boolean listFollows) {
        boolean leads = text.stripTrailing().endsWith(":");
        if (leads && !walk.inAppendix() && walk.enterMembers(text)) {
            return;
        }
        if (walk.turnsTo(text)) {
            found.mark(here(), text, walk.under());
            return;
        }
        boolean leadsIn = leads && listFollows;
        if (!leadsIn || walk.inAppendix() || !leadIn(text)) {
            place(text, false);
            joining = leadsIn;
        }
    }

    private String here() {
        return walk.section().map(it -> it.id().value()).orElse("");
    }

    /** The sentence that leads into a list may be the heading of another part: "Prioriterade grupper är:". */
    private boolean leadIn(String text) {
        List<Integer> starts = Sentences.starts(text);
        int cut = starts.isEmpty() ? 0 : starts.getLast();
        String lead = text.substring(cut).strip();
        String before = text.substring(0, cut).strip();
        Optional<Template.Section> groups =
                sections.of(SectionKind.TARGET_GROUPS)
                        .filter(it -> Words.of(it.title()).coveredBy(Words.of(lead)) > 0.7)
                        .filter(it -> !walk.hasEntered(it));
        Optional<String> named =
                walk.section()
                        .flatMap(it -> Sections.fieldNamed(it, lead))
                        .filter(it -> !it.equals(walk.field()));
        if (groups.isEmpty() && named.isEmpty()) {
            return false;
        }
        if (!before.isEmpty()) {
            place(before, false);
        }
        if (groups.isPresent()) {
            walk.touch(groups.get());
            found.mark(groups.get().id().value(), lead, walk.under());
            found.prioritisedYears(lead);
            listing = true;
        } else {
            walk.turnTo(named.get());
            place(lead, false);
            joining = true;
        }
        return true;
    }

    void item(String text) {
        Optional<Template.Section> groups = sections.of(SectionKind.TARGET_GROUPS);
        if (listing && groups.isPresent()) {
            group(text, groups.get().id().value());
        } else {
            place(text, true);
        }
    }

    /** Puts text where the section that is read now keeps it; without one, in the tray. */
    void place(String text, boolean listed) {
        Optional<Template.Section> now = walk.section();
        if (now.isEmpty() || walk.inAppendix()) {
            found.tray().add(text, listed, walk.under());
            return;
        }
        String id = now.get().id().value();
        Piece piece = Piece.of(PieceKind.TEXT, id, text, walk.under());
        switch (now.get().kind()) {
            case TEXT -> found.append(piece.in(walk.field()), listed, true);
            case FACTS -> inFacts(piece, listed);
            case AREA -> inArea(piece, listed);
            case TARGET_GROUPS -> inGroups(text, id);
            case MEMBERS -> inMembers(text, id);
        }
    }

    private void inFacts(Piece piece, boolean listed) {
        if (walk.field().isEmpty()) {
            found.add(Piece.tray(piece.text(), walk.under()));
        } else {
            found.append(piece.in(walk.field()), listed, true);
        }
    }

    private void inArea(Piece piece, boolean listed) {
        Optional<Piece> said =
                goals.line(piece)
                        .or(
                                () ->
                                        walk.saying() == PieceKind.TEXT
                                                ? Optional.empty()
                                                : Optional.of(GoalRows.kind(piece, walk.saying())));
        boolean orphan =
                said.isPresent()
                        && said.get().kind() == PieceKind.ACTIVITY
                        && !found.hasGoal(piece.section());
        if (said.isPresent() && !orphan) {
            found.add(said.get());
        } else {
            found.append(piece.in(Matching.AREA_TEXT), listed, listed && joining);
        }
        joining |= listed;
    }

    private void inGroups(String text, String id) {
        if (text.endsWith(":")) {
            found.mark(id, text, walk.under());
            found.prioritisedYears(text);
        } else if (text.length() <= Sections.LINE && text.indexOf('\n') < 0) {
            group(text, id);
        } else {
            found.add(Piece.tray(text, walk.under()));
        }
    }

    private void group(String text, String id) {
        found.add(Piece.of(PieceKind.TARGET_GROUP, id, text, walk.under()));
    }

    private void inMembers(String text, String id) {
        if (text.length() > Sections.LINE || text.matches("(?s).*[.!?]$")) {
            found.add(Piece.tray(text, walk.under()));
        } else if (MemberRows.isHead(List.of(text))) {
            found.mark(id, text, walk.under());
        } else {
            MemberRows rows = new MemberRows(parties, id);
            text.lines().forEach(it -> found.add(rows.line(it, walk.members(), walk.under())));
        }
    }
}
