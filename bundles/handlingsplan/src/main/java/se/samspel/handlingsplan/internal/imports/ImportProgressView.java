package se.samspel.handlingsplan.internal.imports;

import se.samspel.api.web.View;

/**
 * How far the reading of a file has come; fetches itself again until it is done.
 *
 * @param path the import's page
 */
public record ImportProgressView(String path, boolean finished) implements View {}
