package se.samspel.handlingsplan.internal.imports;

/** How far a file has come on its way to a plan. */
enum ImportState {
    /** Waits to be read. */
    WAITING,
    /** Waits for a person to look at what was found. */
    READY,
    /** Nothing could be read; the reason says why. */
    UNREADABLE,
    /** Became a plan. */
    MADE,
    /** Was thrown away. */
    DISCARDED
}
