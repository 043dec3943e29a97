package se.samspel.samverkanskarta.internal.norm;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samspel.api.access.PartyKind;
import se.samspel.api.content.ContentException;
import se.samspel.api.content.ContentFile;
import se.samspel.api.content.ContentObject;
import se.samspel.api.content.Shape;
import se.samspel.samverkanskarta.internal.analysis.Norm;
import se.samspel.samverkanskarta.internal.model.Level;
import se.samspel.samverkanskarta.internal.model.Transition;

/** Reads a plugin's norm and checks what a shape cannot say. */
public final class NormReader {
    private static final int OLDEST = 120;
    private static final Map<String, Level> LEVELS =
            Map.of("strategic", Level.STRATEGIC, "operative", Level.OPERATIVE);
    private static final Shape.Choice KIND = new Shape.Choice(PartyKind.names());

    private static final Shape.Members RULE =
            Shape.object()
                    .must("id", Shape.id(), "Regelns namn i ett ord. Ändras aldrig.")
                    .may(
                            "level",
                            new Shape.Choice(List.of("strategic", "operative")),
                            "Gäller bara forum på den nivån.")
                    .may("targetGroup", Shape.text(200), "Gäller bara forum om den målgruppen.")
                    .may("parties", Shape.listOf(KIND, 5), "Slag av parter som ska sitta där.")
                    .may(
                            "functions",
                            Shape.listOf(Shape.text(100), 20),
                            "Ord av vilka vart och ett ska stå i namnet på en funktion som sitter där.")
                    .may("why", Shape.text(500), "Varför, i en mening.")
                    .build();

    private static final Shape.Members TRANSITION =
            Shape.object()
                    .must("id", Shape.id(), "Brytpunktens id. Ändras aldrig.")
                    .must("name", Shape.text(200), "Vad brytpunkten heter.")
                    .may("what", Shape.text(1000), "Vad som ändras för den som passerar den.")
                    .may("fromAge", new Shape.Whole(0, OLDEST), "Från och med den åldern.")
                    .may("toAge", new Shape.Whole(0, OLDEST), "Till och med den åldern.")
                    .may("parties", Shape.listOf(KIND, 5), "Slag av parter den ligger mellan.")
                    .build();

    /** What a file looks like. */
    static final Shape.Members SHAPE =
            Shape.object()
                    .must("id", Shape.id(), "Normens namn i ett ord. Ändras aldrig.")
                    .must("title", Shape.text(120), "Vad normen heter.")
                    .may("intro", Shape.text(2000), "Vad normen bygger på.")
                    .may("rules", Shape.listOf(RULE, 50), "Vem som ska sitta i vilka forum.")
                    .may(
                            "pairs",
                            Shape.listOf(new Shape.Many(KIND, 2, 2), 15),
                            "Slag av parter som ska mötas någonstans, två och två.")
                    .may(
                            "targetGroups",
                            Shape.listOf(Shape.text(200), 50),
                            "Målgrupper som något forum ska handla om.")
                    .may(
                            "transitions",
                            Shape.listOf(TRANSITION, 50),
                            "Brytpunkter som kartan ska ha och något forum ska täcka.")
                    .may("owner", new Shape.Truth(), "Om varje forum ska ha någon som kallar.")
                    .may("purpose", new Shape.Truth(), "Om varje forum ska ha ett syfte.")
                    .may(
                            "overlapPercent",
                            new Shape.Whole(1, 100),
                            "Från hur stor andel gemensamma funktioner två forum är lika.")
                    .may(
                            "heavyHours",
                            new Shape.Whole(1, 2000),
                            "Från hur många timmar om året en funktion bär mycket.")
                    .build();

    private NormReader() {}

    static NormFile read(ContentFile file) throws ContentException {
        ContentObject root = file.root();
        ids(root.objects("rules"));
        ids(root.objects("transitions"));
        Norm norm =
                new Norm(
                        root.text("title"),
                        root.objects("rules").stream().map(NormReader::rule).toList(),
                        pairs(root),
                        root.texts("targetGroups"),
                        transitions(root),
                        root.truth("owner", true),
                        root.truth("purpose", true),
                        root.whole("overlapPercent", Math.round(Norm.PLAIN.overlap() * 100))
                                / 100.0,
                        (int) root.whole("heavyHours", Norm.PLAIN.heavyHours()));
        return new NormFile(
                file.plugin().value() + "." + root.text("id"),
                file.appliesTo(),
                root.text("intro", ""),
                norm);
    }

    private static void ids(List<ContentObject> objects) throws ContentException {
        Set<String> seen = new HashSet<>();
        for (ContentObject object : objects) {
            if (!seen.add(object.text("id"))) {
                throw new ContentException(
                        object.pathOf("id"), "id \"" + object.text("id") + "\" finns redan");
            }
        }
    }

    private static Norm.Rule rule(ContentObject rule) {
        return new Norm.Rule(
                rule.text("id"),
                LEVELS.get(rule.text("level", "")),
                rule.text("targetGroup", ""),
                kinds(rule.texts("parties")),
                rule.texts("functions"),
                rule.text("why", ""));
    }

    private static Set<PartyKind> kinds(List<String> written) {
        Set<PartyKind> kinds = EnumSet.noneOf(PartyKind.class);
        written.forEach(it -> PartyKind.of(it).ifPresent(kinds::add));
        return kinds;
    }

    private static List<Norm.Kinds> pairs(ContentObject root) {
        Object written = root.values().get("pairs");
        List<Norm.Kinds> pairs = new ArrayList<>();
        for (Object pair : written instanceof List<?> all ? all : List.of()) {
            List<PartyKind> kinds =
                    ((List<?>) pair)
                            .stream().map(it -> PartyKind.of((String) it).orElseThrow()).toList();
            pairs.add(new Norm.Kinds(kinds.getFirst(), kinds.getLast()));
        }
        return pairs;
    }

    private static List<Norm.Known> transitions(ContentObject root) throws ContentException {
        List<Norm.Known> transitions = new ArrayList<>();
        for (ContentObject each : root.objects("transitions")) {
            transitions.add(
                    new Norm.Known(
                            each.text("id"),
                            each.text("name"),
                            each.text("what", ""),
                            ages(each),
                            kinds(each.texts("parties"))));
        }
        return transitions;
    }

    private static Transition.@Nullable Ages ages(ContentObject transition)
            throws ContentException {
        boolean from = transition.values().containsKey("fromAge");
        if (from != transition.values().containsKey("toAge")) {
            throw new ContentException(
                    transition.pathOf(from ? "toAge" : "fromAge"),
                    "skriv både fromAge och toAge, eller ingen av dem");
        }
        if (!from) {
            return null;
        }
        int first = (int) transition.whole("fromAge", 0);
        int last = (int) transition.whole("toAge", 0);
        if (last < first) {
            throw new ContentException(
                    transition.pathOf("toAge"), "toAge är lägre än fromAge " + first);
        }
        return new Transition.Ages(first, last);
    }
}
