package se.samspel.dialogstod.internal;

/** One file of a plugin: a guide, or changes of one. */
public sealed interface GuideFile permits Guide, GuideChanges {
    /** What people call it. */
    String title();
}
