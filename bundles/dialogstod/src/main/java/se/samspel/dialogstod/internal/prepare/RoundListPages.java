package se.samspel.dialogstod.internal.prepare;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.Access;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Swedish;
import se.samspel.dialogstod.internal.OfferedGuides;
import se.samspel.dialogstod.internal.round.RoundAction;
import se.samspel.dialogstod.internal.round.RoundAddress;
import se.samspel.dialogstod.internal.round.RoundLine;
import se.samspel.dialogstod.internal.round.RoundWords;
import se.samspel.dialogstod.internal.round.Rounds;

/** Where the dialogue begins: the rounds of the chosen group, then the guides. */
@Component(service = RoundListPages.class)
@Rest
@SignedIn
@Path("dialogstod")
public final class RoundListPages {
    private final Rounds rounds;
    private final OfferedGuides guides;
    private final Access access;
    private final Organisation organisation;

    @Activate
    public RoundListPages(
            @Reference Rounds rounds,
            @Reference OfferedGuides guides,
            @Reference Access access,
            @Reference Organisation organisation) {
        this.rounds = rounds;
        this.guides = guides;
        this.access = access;
        this.organisation = organisation;
    }

    /** The group's rounds and guides. */
    @GET
    public RoundListPage list(@Context Viewer viewer) {
        Optional<UnitId> group = viewer.chosenGroup();
        boolean leads =
                group.filter(unit -> access.may(viewer, RoundAction.LEAD, unit))
                        .filter(unit -> !rounds.guides(unit).isEmpty())
                        .isPresent();
        return new RoundListPage(
                group.map(organisation::name).orElse(""),
                leads ? RoundAddress.ROUNDS + "/ny" : "",
                group.map(unit -> rounds.of(viewer, unit)).orElse(List.of()).stream()
                        .map(RoundListPages::line)
                        .toList(),
                guides.lines(viewer));
    }

    private static RoundListPage.Line line(RoundLine line) {
        return new RoundListPage.Line(
                line.title(),
                RoundAddress.of(line.id()),
                RoundWords.badge(line.status()),
                line.status().swedish(),
                line.day() == null
                        ? ""
                        : "Möte " + Swedish.date(Objects.requireNonNull(line.day())),
                line.discussed()
                        + " av "
                        + Swedish.count(
                                line.questions(), "fråga diskuterad", "frågor diskuterade"));
    }
}
