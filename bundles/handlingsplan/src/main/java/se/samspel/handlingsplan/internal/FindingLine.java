package se.samspel.handlingsplan.internal;

/**
 * One thing to look at.
 *
 * @param place the section it is in
 * @param href where on the plan's page it is
 */
public record FindingLine(boolean required, String place, String sentence, String href) {}
