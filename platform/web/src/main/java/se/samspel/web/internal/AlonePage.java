package se.samspel.web.internal;

import se.samspel.api.web.View;

/** A whole HTML document around a refusal, without anything that could fail once more. */
public record AlonePage(RefusalPage refusal) implements View {}
