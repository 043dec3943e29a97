package se.samspel.web.internal;

import se.samspel.api.web.Page;

/** The accessibility statement. */
public record AccessibilityPage() implements Page {
    @Override
    public String title() {
        return "Tillgänglighetsredogörelse";
    }

    @Override
    public String menu() {
        return "";
    }
}
