package se.samspel.samverkanskarta.internal.views;

import java.util.List;
import java.util.stream.Stream;
import se.samspel.api.web.Swedish;
import se.samspel.samverkanskarta.MapPart;
import se.samspel.samverkanskarta.internal.MapTab;
import se.samspel.samverkanskarta.internal.model.Forum;
import se.samspel.samverkanskarta.internal.model.Inventory;
import se.samspel.samverkanskarta.internal.model.Level;
import se.samspel.samverkanskarta.internal.words.MapText;

/** Makes the page of the map in words. */
final class TextViews {
    private TextViews() {}

    static TextPage page(Seen seen, FilterView.Units units) {
        Inventory shown = seen.filter().in(seen.inventory());
        MapText text = new MapText(shown);
        return new TextPage(
                seen.line(),
                seen.filter().isEmpty() ? text.overview() : List.of(),
                FilterView.of(
                        seen.path(MapTab.TEXT),
                        seen.line(),
                        seen.inventory(),
                        seen.filter(),
                        units),
                Swedish.count(shown.forums().size(), "forum", "forum"),
                Stream.of(Level.values())
                        .map(level -> level(seen, shown, text, level))
                        .filter(it -> !it.forums().isEmpty())
                        .toList(),
                seen.filter().isEmpty() ? text.transitions() : List.of(),
                seen.filter().isEmpty() ? text.findings() : List.of());
    }

    private static TextPage.LevelText level(Seen seen, Inventory shown, MapText text, Level level) {
        return new TextPage.LevelText(
                level == Level.STRATEGIC ? "Strategiska forum" : "Operativa forum",
                shown.forums().stream()
                        .filter(it -> it.level() == level)
                        .map(it -> forum(seen, text, it))
                        .toList());
    }

    private static TextPage.ForumText forum(Seen seen, MapText text, Forum forum) {
        return new TextPage.ForumText(
                forum.name(), seen.part(MapPart.FORUM, forum.key()), text.forum(forum));
    }
}
