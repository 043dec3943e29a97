package se.samspel.web.internal;

import se.samspel.api.web.Page;

/**
 * What a person sees when something is refused or failed.
 *
 * @param reference the number in the log; empty for none
 */
public record RefusalPage(String title, String detail, String reference) implements Page {
    static RefusalPage of(Refusal refusal) {
        return new RefusalPage(refusal.title(), refusal.detail(), refusal.reference());
    }

    @Override
    public String menu() {
        return "";
    }
}
