package se.samspel.samverkanskarta.internal.views;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Swedish;
import se.samspel.samverkanskarta.MapPart;
import se.samspel.samverkanskarta.internal.MapAddress;
import se.samspel.samverkanskarta.internal.analysis.Consequences;
import se.samspel.samverkanskarta.internal.analysis.Difference;
import se.samspel.samverkanskarta.internal.model.Forum;
import se.samspel.samverkanskarta.internal.model.Inventory;
import se.samspel.samverkanskarta.internal.model.MapFunction;
import se.samspel.samverkanskarta.internal.norm.NormFile;
import se.samspel.samverkanskarta.internal.rows.Maps;
import se.samspel.samverkanskarta.internal.rows.VersionLine;
import se.samspel.samverkanskarta.internal.views.BeforeAfterPage.Changes;
import se.samspel.samverkanskarta.internal.words.ChangeWords;
import se.samspel.samverkanskarta.internal.words.Names;

/** Makes the page of two versions beside each other, the earlier first, from whichever of them one looks. */
final class BeforeAfterViews {
    private final VersionLine shown;
    private final Seen before;
    private final Seen after;

    private BeforeAfterViews(Seen seen, Seen other) {
        boolean later = other.line().day().isAfter(seen.line().day());
        this.shown = seen.line();
        this.before = later ? seen : other;
        this.after = later ? other : seen;
    }

    static BeforeAfterPage page(Maps maps, Viewer viewer, Seen seen, NormFile norm) {
        List<VersionLine> others =
                maps.map(viewer, seen.line().map()).versions().stream()
                        .filter(it -> !it.id().equals(seen.line().id()))
                        .toList();
        Optional<VersionLine> chosen = chosen(others, seen);
        List<FilterView.Option> options =
                others.stream()
                        .map(
                                it ->
                                        new FilterView.Option(
                                                it.id().toString(),
                                                called(it),
                                                chosen.filter(it::equals).isPresent()))
                        .toList();
        return chosen.map(
                        it ->
                                new BeforeAfterViews(
                                                seen,
                                                new Seen(
                                                        it,
                                                        maps.open(viewer, it.id()),
                                                        seen.asked()))
                                        .page(options, norm))
                .orElseGet(() -> none(seen, options));
    }

    /** The one that the address names; else the one that this was copied from; else the newest. */
    private static Optional<VersionLine> chosen(List<VersionLine> others, Seen seen) {
        return Stream.of(seen.asked("med"), Long.toString(seen.line().basedOn()))
                .flatMap(id -> others.stream().filter(it -> it.id().toString().equals(id)))
                .findFirst()
                .or(() -> others.stream().findFirst());
    }

    private static String called(VersionLine line) {
        return line.title() + ", " + Swedish.date(line.day());
    }

    private static BeforeAfterPage none(Seen seen, List<FilterView.Option> options) {
        return new BeforeAfterPage(
                seen.line(), options, "", called(seen.line()), List.of(), List.of(), List.of(), "");
    }

    private BeforeAfterPage page(List<FilterView.Option> options, NormFile norm) {
        Inventory was = before.inventory();
        Inventory is = after.inventory();
        Consequences change = Consequences.between(was, is, norm.norm());
        return new BeforeAfterPage(
                shown,
                options,
                called(before.line()),
                called(after.line()),
                groups(Difference.between(was, is)),
                WhatIfViews.time(change, new Names(is)),
                new ChangeWords(new Names(was), new Names(is), norm.norm()).all(change),
                ChangedPicture.of(after, was, is));
    }

    private List<Changes> groups(Difference difference) {
        Difference.Parts<Forum> forums = difference.forums();
        Difference.Parts<MapFunction> functions = difference.functions();
        return List.of(
                new Changes(
                        "Nytt",
                        "done",
                        lines(after.line(), forums.added(), functions.added(), it -> "")),
                new Changes(
                        "Ändrat",
                        "draft",
                        lines(
                                after.line(),
                                forums.changed().stream().map(Difference.Changed::after).toList(),
                                functions.changed().stream()
                                        .map(Difference.Changed::after)
                                        .toList(),
                                it -> what(forums, it))),
                new Changes(
                        "Borta",
                        "late",
                        lines(before.line(), forums.gone(), functions.gone(), it -> "")));
    }

    private static String what(Difference.Parts<Forum> forums, Forum after) {
        return forums.changed().stream()
                .filter(it -> it.after().equals(after))
                .findFirst()
                .map(it -> ", ändrat: " + Names.and(ForumChange.between(it.before(), it.after())))
                .orElse("");
    }

    private static List<Line> lines(
            VersionLine line,
            List<Forum> forums,
            List<MapFunction> functions,
            Function<Forum, String> what) {
        return Stream.concat(
                        forums.stream()
                                .map(
                                        it ->
                                                new Line(
                                                        "forum" + what.apply(it),
                                                        link(
                                                                line,
                                                                MapPart.FORUM,
                                                                it.key(),
                                                                it.name()))),
                        functions.stream()
                                .map(
                                        it ->
                                                new Line(
                                                        "funktion",
                                                        link(
                                                                line,
                                                                MapPart.FUNCTION,
                                                                it.key(),
                                                                it.name()))))
                .toList();
    }

    private static List<Line.Link> link(VersionLine line, MapPart part, String key, String name) {
        return List.of(new Line.Link(name, MapAddress.of(line.map(), line.id(), part, key)));
    }
}
