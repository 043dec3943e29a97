package se.samspel.samverkanskarta.internal.views;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Swedish;
import se.samspel.samverkanskarta.internal.analysis.Consequences;
import se.samspel.samverkanskarta.internal.analysis.WhatIf;
import se.samspel.samverkanskarta.internal.decide.Adoptions;
import se.samspel.samverkanskarta.internal.decide.Decision;
import se.samspel.samverkanskarta.internal.decide.DecisionPages;
import se.samspel.samverkanskarta.internal.decide.Decisions;
import se.samspel.samverkanskarta.internal.decide.Trial;
import se.samspel.samverkanskarta.internal.model.Forum;
import se.samspel.samverkanskarta.internal.model.Inventory;
import se.samspel.samverkanskarta.internal.norm.NormFile;
import se.samspel.samverkanskarta.internal.rows.MapLine;
import se.samspel.samverkanskarta.internal.rows.Maps;
import se.samspel.samverkanskarta.internal.words.ChangeWords;
import se.samspel.samverkanskarta.internal.words.FindingWords;
import se.samspel.samverkanskarta.internal.words.Names;

/** Makes the page where one tries a change. */
final class WhatIfViews {
    private WhatIfViews() {}

    /** The parameters of what is tried. */
    private static final List<String> TRIED = List.of("bort", "borja", "till", "fran");

    static WhatIfPage page(
            Seen seen, NormFile norm, Viewer viewer, Decisions decisions, Maps maps) {
        Inventory before = seen.inventory();
        TriedForum added = TriedForum.of(seen, maps);
        Trial trial =
                new Trial(
                        seen.all("bort"),
                        seen.all("borja"),
                        seen.asked("till"),
                        seen.asked("fran"),
                        added.forum());
        List<WhatIf> changes = trial.changes(before);
        Inventory after = WhatIf.all(before, changes);
        Consequences change = Consequences.between(before, after, norm.norm());
        Names names = new Names(before);
        boolean nothing = changes.isEmpty();
        return new WhatIfPage(
                seen.line(),
                options(before.meeting(), trial.removed()),
                options(waiting(before), trial.begun()),
                options(before.meeting(), List.of(trial.into())),
                options(before.forums(), List.of(trial.other())),
                added.page(before, names),
                changes.stream().map(it -> Trial.sentence(it, names)).toList(),
                nothing ? List.of() : time(change, names),
                nothing
                        ? List.of()
                        : new ChangeWords(names, new Names(after), norm.norm()).all(change),
                decisions(seen, changes, viewer, decisions),
                asked(seen, added),
                targets(maps.map(viewer, seen.line().map())),
                nothing ? "" : ChangedPicture.of(seen, before, after));
    }

    private static List<WhatIfPage.DecisionLine> decisions(
            Seen seen, List<WhatIf> changes, Viewer viewer, Decisions decisions) {
        Names names = new Names(seen.inventory());
        List<WhatIfPage.DecisionLine> lines = new ArrayList<>();
        for (WhatIf change : changes) {
            Decision.of(seen.line().id(), change)
                    .ifPresent(
                            it ->
                                    lines.add(
                                            new WhatIfPage.DecisionLine(
                                                    Trial.sentence(change, names),
                                                    DecisionPages.path(seen.line(), it),
                                                    decisions.standing(viewer, List.of(it)))));
        }
        return lines;
    }

    private static List<FilterView.Kept> asked(Seen seen, TriedForum added) {
        return Stream.concat(
                        TRIED.stream()
                                .flatMap(
                                        name ->
                                                seen.all(name).stream()
                                                        .map(it -> new FilterView.Kept(name, it))),
                        added.kept().stream())
                .filter(it -> !it.value().isEmpty())
                .toList();
    }

    private static List<FilterView.Option> targets(MapLine map) {
        return Adoptions.offered(map).stream()
                .map(
                        it ->
                                new FilterView.Option(
                                        it.id().toString(),
                                        it.title() + ", " + Swedish.date(it.day()),
                                        false))
                .toList();
    }

    private static List<Forum> waiting(Inventory inventory) {
        return inventory.forums().stream().filter(it -> !it.status().happens()).toList();
    }

    private static List<FilterView.Option> options(List<Forum> forums, Collection<String> chosen) {
        return forums.stream()
                .map(it -> new FilterView.Option(it.key(), it.name(), chosen.contains(it.key())))
                .toList();
    }

    /** In all, and for each party that it changes for. */
    static List<String> time(Consequences change, Names names) {
        return Stream.concat(
                        Stream.of(ChangeWords.time(change.allMinutes())),
                        change.minutes().entrySet().stream()
                                .map(it -> names.party(it.getKey()) + ": " + hours(it)))
                .toList();
    }

    private static String hours(Map.Entry<String, Long> party) {
        return (party.getValue() < 0 ? "−" : "+") + FindingWords.hours(Math.abs(party.getValue()));
    }
}
