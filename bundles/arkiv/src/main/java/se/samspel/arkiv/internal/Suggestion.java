package se.samspel.arkiv.internal;

/**
 * What the text says about a document.
 *
 * @param value as the row keeps it: text, a type's name, a year, a unit's id
 * @param rule how it was found, in Swedish
 * @param sentence the words it was taken from
 */
public record Suggestion(Fact fact, String value, String rule, String sentence) {}
