package se.samspel.arkiv.internal;

import se.samspel.api.web.Page;

/** Why a search found a document, as a page of its own for those without script. */
public record WhyPage(String document, String href, String back, WhyView why) implements Page {
    @Override
    public String title() {
        return "Varför " + document + "?";
    }

    @Override
    public String menu() {
        return ArchiveMenu.ID;
    }
}
