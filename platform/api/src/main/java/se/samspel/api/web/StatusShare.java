package se.samspel.api.web;

/**
 * A part of a status bar: how many are in a status.
 *
 * @param status as the piece {@code ui/badge.jte} knows it: done, ongoing, planned, idea, late, stopped, draft, sent,
 *     adopted, info
 * @param label Swedish, in plural: "Klara"
 * @param count how many
 */
public record StatusShare(String status, String label, long count) {}
