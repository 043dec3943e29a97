package se.samspel.samverkanskarta.internal.survey.rows;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samspel.api.access.Viewer;
import se.samspel.samverkanskarta.MapPart;
import se.samspel.samverkanskarta.internal.rows.MapChange;
import se.samspel.samverkanskarta.internal.rows.MapOutcome;
import se.samspel.samverkanskarta.internal.rows.Maps;
import se.samspel.samverkanskarta.internal.rows.PartLine;
import se.samspel.samverkanskarta.internal.rows.Parts;
import se.samspel.samverkanskarta.internal.survey.Said;

/** What a decision about a proposal reads and changes on the map. */
record MapSide(Maps maps, Parts parts) {
    /** The version of a survey with its rows. @param said what its answers say */
    Standing standing(Viewer viewer, Survey survey, List<Said> said) {
        List<PartLine> rows =
                Stream.of(MapPart.FORUM, MapPart.FINDING)
                        .flatMap(
                                part ->
                                        Stream.of(false, true)
                                                .flatMap(
                                                        removed ->
                                                                parts
                                                                        .of(
                                                                                viewer,
                                                                                survey.versionId(),
                                                                                part,
                                                                                removed)
                                                                        .stream()))
                        .toList();
        return new Standing(survey.id(), maps.open(viewer, survey.versionId()), rows, said);
    }

    /** Makes the changes; why they could not be. */
    Optional<String> refused(Viewer viewer, Survey survey, List<MapChange> changes) {
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        MapOutcome last = maps.writeAll(viewer, survey.versionId(), changes, "").getLast();
        return switch (last) {
            case MapOutcome.Saved saved -> Optional.empty();
            case MapOutcome.Problems problems ->
                    Optional.of(String.join(" ", problems.problems().values()));
            case MapOutcome.Conflict conflict ->
                    Optional.of("Någon ändrade kartan i samma stund. Försök igen.");
            case MapOutcome.Gone gone ->
                    Optional.of(
                            gone.part().definite()
                                    + " är borttagen från kartan. Lägg tillbaka den först, eller avböj"
                                    + " förslaget.");
        };
    }
}
