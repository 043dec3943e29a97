package se.samspel.dialogstod.internal.compare;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.Access;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.Scope;
import se.samspel.api.access.Viewer;
import se.samspel.dialogstod.RoundStatus;
import se.samspel.dialogstod.internal.round.Round;
import se.samspel.dialogstod.internal.round.RoundLine;
import se.samspel.dialogstod.internal.round.Rounds;

/** The comparisons that a viewer may see: a group's rounds that have been opened, all of them or those that are chosen. */
@Component(service = Comparisons.class)
public final class Comparisons {
    /** More than a group holds in ten years, and few enough to tell apart in a picture. */
    private static final int MOST = 12;

    private final Rounds rounds;
    private final Access access;
    private final Organisation organisation;

    @Activate
    public Comparisons(
            @Reference Rounds rounds,
            @Reference Access access,
            @Reference Organisation organisation) {
        this.rounds = rounds;
        this.access = access;
        this.organisation = organisation;
    }

    /**
     * A comparison, and what it was chosen from.
     *
     * @param choices the group's rounds that can be compared, the newest first
     */
    public record Chosen(UnitId group, List<RoundLine> choices, Comparison comparison) {}

    /**
     * The group's rounds beside each other.
     *
     * @param group as written in an address; empty for the chosen one
     * @param wanted the rounds to compare; empty for the newest in which a step was chosen; what is not the group's is left out
     * @throws NotThere when there is no such group for the viewer
     */
    public Chosen of(Viewer viewer, String group, Collection<Long> wanted) {
        UnitId unit = group(viewer, group);
        access.requireRead(viewer, Scope.unit(unit));
        List<RoundLine> choices =
                rounds.of(viewer, unit).stream()
                        .filter(line -> line.status() != RoundStatus.PREPARING)
                        .toList();
        List<Round> chosen =
                choices.stream()
                        .filter(line -> wanted.isEmpty() || wanted.contains(line.id().value()))
                        .map(RoundLine::id)
                        .map(id -> rounds.find(viewer, id))
                        .flatMap(Optional::stream)
                        .filter(round -> !wanted.isEmpty() || isMeasured(round))
                        .limit(MOST)
                        .toList();
        return new Chosen(unit, choices, Comparison.of(chosen));
    }

    /**
     * The same as it is shown.
     *
     * @param rounds the numbers of rounds as written in an address; what is no number is left out
     */
    public ComparePage page(Viewer viewer, String group, Set<String> rounds) {
        return CompareViews.page(of(viewer, group, ComparePages.ids(rounds)), this::name);
    }

    private static boolean isMeasured(Round round) {
        return round.answers().stream().anyMatch(it -> it.step() > 0 && !it.removed());
    }

    private static UnitId group(Viewer viewer, String written) {
        if (written.isEmpty()) {
            return viewer.chosenGroup().orElseThrow(() -> new NotThere("Gruppen"));
        }
        if (!written.matches("[a-z0-9][a-z0-9-]{0,59}")) {
            throw new NotThere("Gruppen");
        }
        return new UnitId(written);
    }

    String name(UnitId unit) {
        return organisation.name(unit);
    }

    /** The table as a file. */
    public String csv(Chosen chosen) {
        return CompareCsv.of(chosen.comparison(), this::name);
    }
}
