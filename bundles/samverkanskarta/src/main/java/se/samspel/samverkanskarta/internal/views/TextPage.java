package se.samspel.samverkanskarta.internal.views;

import java.util.List;
import se.samspel.samverkanskarta.internal.MapTab;
import se.samspel.samverkanskarta.internal.rows.VersionLine;

/**
 * The map in words: all that the picture shows, for who reads or listens.
 *
 * @param overview the whole in a few sentences
 * @param levels the forums that the filter lets through
 */
public record TextPage(
        VersionLine line,
        List<String> overview,
        FilterView filter,
        String count,
        List<LevelText> levels,
        List<String> transitions,
        List<String> findings)
        implements ViewPage {
    public TextPage {
        overview = List.copyOf(overview);
        levels = List.copyOf(levels);
        transitions = List.copyOf(transitions);
        findings = List.copyOf(findings);
    }

    /** The forums of a level. */
    public record LevelText(String heading, List<ForumText> forums) {
        public LevelText {
            forums = List.copyOf(forums);
        }
    }

    /** One forum. */
    public record ForumText(String name, String href, List<String> sentences) {
        public ForumText {
            sentences = List.copyOf(sentences);
        }
    }

    @Override
    public MapTab tab() {
        return MapTab.TEXT;
    }
}
