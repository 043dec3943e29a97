package se.samspel.handlingsplan.internal.imports;

/** What a piece of a file becomes in the plan. */
public enum PieceKind {
    /** Text in a field of a section. */
    TEXT,
    GOAL,
    /** Belongs to the goal before it in the same section. */
    ACTIVITY,
    MEMBER,
    TARGET_GROUP,
    /** An area that says "se ovan": the value {@code refers} names the other section, the text is the reason. */
    REFERENCE,
    /** A heading, a table's head or an empty row that was recognised; the template has its own words for it. */
    MARK,
    /** Questions to talk about in the area, as dialogue support has them; no part of the plan. */
    QUESTIONS,
    /** Not placed. */
    TRAY,
    /** Taken out of the tray and thrown away by a person. */
    GONE;

    /** Whether it becomes something of its own, with fields besides its text. */
    boolean hasFields() {
        return this == GOAL || this == ACTIVITY || this == MEMBER || this == TARGET_GROUP;
    }
}
