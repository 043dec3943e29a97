package se.samspel.arkiv.internal;

import se.samspel.api.web.View;

/**
 * The original of a document, for those who may have it.
 *
 * @param href where it is saved from; empty when the viewer may not have it
 * @param label its name and size
 * @param beside where a browser shows it; empty when it is a kind that browsers do not show
 * @param picture whether it is a picture, which can stand in the page itself
 * @param page the page of the text it is shown beside
 */
public record OriginalView(String href, String label, String beside, boolean picture, int page)
        implements View {}
