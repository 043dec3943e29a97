package se.samspel.dialogstod.internal.round;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Answer;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Summary;
import se.samspel.dialogstod.RoundId;

/** Rounds for programs: the list, and the way to a new one. */
@Component(service = RoundsApi.class)
@Rest
@SignedIn
@Path("api/v1/dialogstod/rounds")
public final class RoundsApi {
    private final Rounds rounds;

    @Activate
    public RoundsApi(@Reference Rounds rounds) {
        this.rounds = rounds;
    }

    /**
     * A round to begin.
     *
     * @param request the same when it is sent again, so that one round is begun; may be left out
     */
    public record Begin(
            String group,
            String guide,
            String title,
            @Nullable LocalDate due,
            @Nullable LocalDate day,
            Round.@Nullable Showing showing,
            Round.@Nullable Naming naming,
            @Nullable String request) {}

    /** The round that was begun. */
    public record Begun(RoundId id) {}

    @GET
    @Summary("En grupps omgångar, den senaste först.")
    public List<RoundLine> list(
            @Context Viewer viewer, @QueryParam("group") @DefaultValue("") String group) {
        return unit(group)
                .or(viewer::chosenGroup)
                .map(unit -> rounds.of(viewer, unit))
                .orElse(List.of());
    }

    @POST
    @Summary("Påbörjar en omgång ur en guide. Samma request igen ger samma omgång.")
    public Answer begin(@Context Viewer viewer, Begin begin) {
        UnitId group = unit(begin.group()).orElseThrow(() -> new NotThere("Gruppen"));
        RoundId made =
                rounds.begin(
                        viewer,
                        new NewRound(
                                group,
                                begin.guide(),
                                begin.title(),
                                begin.due(),
                                begin.day(),
                                begin.showing() == null
                                        ? Round.Showing.AT_OPENING
                                        : begin.showing(),
                                begin.naming() == null ? Round.Naming.NAMED : begin.naming(),
                                begin.request() == null ? "" : begin.request()));
        return new Answer(201, new Begun(made));
    }

    private static Optional<UnitId> unit(String text) {
        return text.matches("[a-z0-9][a-z0-9-]{0,59}")
                ? Optional.of(new UnitId(text))
                : Optional.empty();
    }
}
