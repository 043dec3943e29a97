package se.samspel.dialogstod.internal;

/**
 * A guide in a list.
 *
 * @param size such as "8 områden, 20 frågor, omkring 2 timmar"
 */
public record GuideLine(String title, String path, String intro, String size) {}
