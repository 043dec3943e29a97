package se.samspel.arkiv.internal.structure;

/**
 * Something the rules have found.
 *
 * @param rule how, in Swedish
 * @param span where it stands
 * @param sentence the words there, in one line
 */
public record Found(Said said, String rule, Span span, String sentence) {}
