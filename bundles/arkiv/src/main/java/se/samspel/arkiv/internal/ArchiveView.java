package se.samspel.arkiv.internal;

import se.samspel.api.web.Page;

/** The search page: the box, and what was found. */
public record ArchiveView(String typed, boolean mayUpload, boolean mayDispose, ResultsView results)
        implements Page {
    @Override
    public String title() {
        return typed.isBlank() ? "Arkiv" : typed + " – Arkiv";
    }

    @Override
    public String menu() {
        return ArchiveMenu.ID;
    }
}
