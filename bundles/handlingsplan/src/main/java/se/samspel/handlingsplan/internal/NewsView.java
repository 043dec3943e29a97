package se.samspel.handlingsplan.internal;

import se.samspel.api.web.View;

/** What someone else just saved in the plan that is open. Empty when nobody did. */
public record NewsView(String sentence, String page) implements View {}
