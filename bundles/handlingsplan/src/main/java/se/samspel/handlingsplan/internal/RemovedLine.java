package se.samspel.handlingsplan.internal;

/**
 * Something that has been taken away and can be put back.
 *
 * @param path where it is changed
 */
public record RemovedLine(String called, String path, long version) {}
