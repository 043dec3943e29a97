package se.samspel.handlingsplan.internal.imports;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samspel.handlingsplan.MemberKind;
import se.samspel.handlingsplan.SectionKind;
import se.samspel.handlingsplan.internal.Template;

/** Where in the template the reading of a file stands, and which sections it has been in. */
final class Walk {
    private final Sections sections;
    private final Found found;
    private final Map<String, Boolean> entered = new HashMap<>();
    private Template.@Nullable Section section;
    private int level;
    private String field = "";
    private String under = "";
    private PieceKind saying = PieceKind.TEXT;
    private MemberKind members = MemberKind.REGULAR;
    private boolean appendix;
    private boolean repeating;

    Walk(Sections sections, Found found) {
        this.sections = sections;
        this.found = found;
    }

    /** The section that is read now; none under a heading that the template does not have. */
    Optional<Template.Section> section() {
        return Optional.ofNullable(section);
    }

    boolean isIn(SectionKind kind) {
        return section != null && section.kind() == kind;
    }

    /** The level of the heading of the section that is read now. */
    int level() {
        return level;
    }

    /** The field that running text goes to. */
    String field() {
        return field;
    }

    void turnTo(String newField) {
        field = newField;
    }

    /** The heading above. */
    String under() {
        return under;
    }

    /** What the words are: text, or goals or activities after a line that says so. */
    PieceKind saying() {
        return saying;
    }

    /** Whether people that are listed are regular or co-opted. */
    MemberKind members() {
        return members;
    }

    /** Whether the appendices have begun, where nothing belongs to a section. */
    boolean inAppendix() {
        return appendix;
    }

    /** Whether sections that have been read come again, as in questions about each of them. */
    boolean isRepeating() {
        return repeating;
    }

    /** Whether the reading has been in a section. */
    boolean hasEntered(Template.Section asked) {
        return entered.containsKey(asked.id().value());
    }

    /** How many sections stood under the template's own number. */
    long numbersAgreed() {
        return entered.values().stream().filter(agreed -> agreed).count();
    }

    /** Goes into a section under a heading; the heading itself is marked by the caller. */
    void enter(Template.Section next, int atLevel, String heading) {
        section = next;
        level = atLevel;
        under = heading;
        field = Sections.defaultField(next);
        saying = PieceKind.TEXT;
        repeating = false;
        members = MemberRows.kindOf(heading);
        boolean agreed = !next.number().isEmpty() && Words.number(heading).equals(next.number());
        entered.put(next.id().value(), agreed);
        found.tray().close();
        if (next.kind() == SectionKind.TARGET_GROUPS) {
            found.prioritisedYears(heading);
        }
    }

    /** Something of a section stands here, although the reading does not go into it. */
    void touch(Template.Section touched) {
        entered.put(touched.id().value(), false);
    }

    /** Goes in among the people, under a line that introduces them; whether the template has them. */
    boolean enterMembers(String line) {
        Optional<Template.Section> people =
                MemberRows.introduces(line) ? sections.of(SectionKind.MEMBERS) : Optional.empty();
        people.ifPresent(
                it -> {
                    enter(it, level == 0 ? 2 : level, line);
                    found.mark(it.id().value(), line, line);
                });
        return people.isPresent();
    }

    /** What follows is the goals or the activities of the area, when a line says only that; whether it did. */
    boolean turnsTo(String line) {
        Optional<PieceKind> kind =
                isIn(SectionKind.AREA) ? GoalRows.announced(line) : Optional.empty();
        kind.ifPresent(it -> saying = it);
        return kind.isPresent();
    }

    /** What follows stands under a heading that the template does not have. */
    void leave(String heading) {
        stepOut(heading);
        found.tray().open(heading);
    }

    /** The same, when the heading itself has a place. */
    void stepOut(String heading) {
        section = null;
        under = heading;
        found.tray().close();
    }

    /** A section that has been read comes again; what stands under it now has no place. */
    void repeat(String heading) {
        repeating = true;
        leave(heading);
    }

    /** Nothing from here on belongs to a section. */
    void beginAppendix(String heading) {
        appendix = true;
        leave(heading);
    }
}
