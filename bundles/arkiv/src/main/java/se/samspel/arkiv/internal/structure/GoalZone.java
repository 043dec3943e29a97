package se.samspel.arkiv.internal.structure;

/** Where among a document's headings its goals are looked for. */
enum GoalZone {
    NONE,
    /** Right under a heading of goals. */
    GOALS,
    /** Under another heading after one of goals: only what reads as a goal. */
    PERHAPS,
    /** Under a label of activities among goals. */
    DOING
}
