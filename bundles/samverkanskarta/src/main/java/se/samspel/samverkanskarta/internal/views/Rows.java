package se.samspel.samverkanskarta.internal.views;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.samspel.samverkanskarta.MapPart;
import se.samspel.samverkanskarta.internal.MapAddress;
import se.samspel.samverkanskarta.internal.MapTab;
import se.samspel.samverkanskarta.internal.analysis.Gap;
import se.samspel.samverkanskarta.internal.filter.Filter;
import se.samspel.samverkanskarta.internal.model.ForumStatus;
import se.samspel.samverkanskarta.internal.rows.VersionLine;
import se.samspel.samverkanskarta.internal.words.Names;

/** The ways from a finding to what it rests on. */
final class Rows {
    private final Seen seen;
    private final Names names;

    Rows(Seen seen) {
        this.seen = seen;
        this.names = new Names(seen.inventory());
    }

    /** Some forums by themselves. */
    Line.Link forums(String label, List<String> keys) {
        return new Line.Link(label, seen.rows(Filter.by(Filter.FORUM, keys)));
    }

    Line.Link whatIf(String label, String query) {
        return new Line.Link(label, seen.path(MapTab.WHAT_IF) + query);
    }

    /** The forums that meet today and have something. */
    Filter meeting(String parameter, String value) {
        return new Filter(
                Map.of(
                        parameter,
                        List.of(value),
                        Filter.STATUS,
                        Stream.of(ForumStatus.values())
                                .filter(ForumStatus::happens)
                                .map(ForumStatus::name)
                                .toList()));
    }

    List<Line.Link> of(Gap gap) {
        return switch (gap) {
            case Gap.PartyMissing it -> forum(it.forum());
            case Gap.FunctionMissing it -> forum(it.forum());
            case Gap.NoOwner it -> forum(it.forum());
            case Gap.NoPurpose it -> forum(it.forum());
            case Gap.TargetGroupUncovered it -> List.of();
            case Gap.TransitionNotDrawn it -> fromNorm();
            case Gap.TransitionUncovered it -> transition(it.transition());
            case Gap.TransitionWithout it -> {
                List<Line.Link> links = new ArrayList<>(transition(it.transition()));
                links.add(
                        new Line.Link(
                                "Visa forumen",
                                seen.rows(meeting(Filter.TRANSITION, it.transition()))));
                yield links;
            }
            case Gap.NeverMeet it ->
                    Stream.of(it.parties().one(), it.parties().other())
                            .map(
                                    party ->
                                            new Line.Link(
                                                    "Forum med " + names.party(party),
                                                    seen.rows(meeting(Filter.PARTY, party))))
                            .toList();
        };
    }

    private List<Line.Link> fromNorm() {
        VersionLine line = seen.line();
        String norm = seen.asked("norm");
        String query =
                norm.isEmpty() ? "" : "?norm=" + URLEncoder.encode(norm, StandardCharsets.UTF_8);
        return line.mayWrite()
                ? List.of(
                        new Line.Link(
                                "Ta in från normen",
                                MapAddress.of(line.map(), line.id()) + "/fran-normen" + query))
                : List.of();
    }

    private List<Line.Link> forum(String key) {
        return List.of(seen.forum(key, "Visa forumet"));
    }

    private List<Line.Link> transition(String key) {
        return List.of(new Line.Link("Visa brytpunkten", seen.part(MapPart.TRANSITION, key)));
    }
}
