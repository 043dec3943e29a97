package se.samspel.samverkanskarta.internal.views;

import java.util.List;
import se.samspel.samverkanskarta.internal.MapTab;
import se.samspel.samverkanskarta.internal.rows.VersionLine;
import se.samspel.samverkanskarta.internal.words.ChangeWords.Told;

/**
 * What would become different, before anybody decides.
 *
 * @param tried what is tried, in sentences; none before something is chosen
 * @param time what happens to the hours, first in all and then by party
 * @param told what is won and lost
 * @param svg the picture of it
 */
public record WhatIfPage(
        VersionLine line,
        List<FilterView.Option> removable,
        List<FilterView.Option> startable,
        List<FilterView.Option> into,
        List<FilterView.Option> other,
        String newName,
        List<FilterView.Option> newFunctions,
        List<String> tried,
        List<String> time,
        List<Told> told,
        String svg)
        implements ViewPage {
    public WhatIfPage {
        removable = List.copyOf(removable);
        startable = List.copyOf(startable);
        into = List.copyOf(into);
        other = List.copyOf(other);
        newFunctions = List.copyOf(newFunctions);
        tried = List.copyOf(tried);
        time = List.copyOf(time);
        told = List.copyOf(told);
    }

    @Override
    public MapTab tab() {
        return MapTab.WHAT_IF;
    }
}
