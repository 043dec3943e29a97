package se.samspel.handlingsplan.internal.roundtrip;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samspel.handlingsplan.internal.Part;

/**
 * A place in a Word file: one field of one row of a plan, or a heading. As a bookmark it is called {@code
 * goals_31_measure}, which Word allows.
 */
record Mark(Part part, long row, String field) {
    /** Not a field: the heading over a section or a goal, which says where in the plan the reader is. */
    static final String HEADING = "heading";

    private static final Pattern NAME =
            Pattern.compile("([a-z]+(?:_[a-z]+)?)_(\\d{1,18})_([a-z][a-z_]*)");

    /** The mark with a name; empty when the name is none of ours. */
    static Optional<Mark> of(String name) {
        Matcher matcher = NAME.matcher(name);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String field = matcher.group(3).replace('_', '-');
        return Part.ofMember(matcher.group(1).replace('_', '-'))
                .filter(part -> field.equals(HEADING) || part.fields().contains(field))
                .map(part -> new Mark(part, Long.parseLong(matcher.group(2)), field));
    }

    static Mark heading(Part part, long row) {
        return new Mark(part, row, HEADING);
    }

    boolean isHeading() {
        return field.equals(HEADING);
    }

    /** As the bookmark is called. */
    String name() {
        return (part.member() + "_" + row + "_" + field).replace('-', '_');
    }
}
