package se.samspel.handlingsplan.internal;

/** A version that has been adopted, with its paper. */
public record VersionLine(int number, String when, String byName, String href) {}
