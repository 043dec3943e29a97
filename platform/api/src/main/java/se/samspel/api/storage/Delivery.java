package se.samspel.api.storage;

import java.time.Instant;
import se.samspel.api.Actor;

/**
 * An event on its way to a listener.
 *
 * @param number its place in the log; grows by commit order, gaps are harmless
 */
public record Delivery(long number, Event event, Actor by, Instant at) {}
