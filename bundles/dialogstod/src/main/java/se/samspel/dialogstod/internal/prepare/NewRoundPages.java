package se.samspel.dialogstod.internal.prepare;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.Access;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.fields.Field;
import se.samspel.api.web.Answer;
import se.samspel.api.web.Redirect;
import se.samspel.api.web.Rest;
import se.samspel.dialogstod.RoundId;
import se.samspel.dialogstod.internal.round.NewRound;
import se.samspel.dialogstod.internal.round.Round;
import se.samspel.dialogstod.internal.round.RoundAction;
import se.samspel.dialogstod.internal.round.RoundAddress;
import se.samspel.dialogstod.internal.round.Rounds;

/** Begins rounds. */
@Component(service = NewRoundPages.class)
@Rest
@SignedIn
@Path("dialogstod/omgangar")
public final class NewRoundPages {
    private final Rounds rounds;
    private final Access access;
    private final Organisation organisation;

    @Activate
    public NewRoundPages(
            @Reference Rounds rounds,
            @Reference Access access,
            @Reference Organisation organisation) {
        this.rounds = rounds;
        this.access = access;
        this.organisation = organisation;
    }

    /** The form for a new round of the chosen group. */
    @GET
    @Path("ny")
    public NewRoundPage form(
            @Context Viewer viewer, @QueryParam("guide") @DefaultValue("") String guide) {
        UnitId group = group(viewer);
        Map<String, String> values = new LinkedHashMap<>();
        values.put("guide", guide);
        values.put("title", "Dialog i " + organisation.name(group));
        values.put("showing", Round.Showing.AT_OPENING.name());
        values.put("naming", Round.Naming.NAMED.name());
        values.put("request", UUID.randomUUID().toString());
        return form(group, values, Map.of());
    }

    /** Begins the round, or answers the form with what has to be corrected. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object begin(@Context Viewer viewer, Form sent) {
        UnitId group = group(viewer);
        RoundForm form = new RoundForm(sent.asMap());
        NewRound wanted = form.begin(group);
        Map<String, String> problems = new LinkedHashMap<>(form.problems());
        rounds.problems(wanted).forEach(problems::putIfAbsent);
        if (!problems.isEmpty()) {
            return new Answer(422, form(group, form.values(), problems));
        }
        RoundId made = rounds.begin(viewer, wanted);
        return Redirect.to(RoundAddress.of(made))
                .saying("Omgången är påbörjad. Gruppen kan förbereda sina svar.");
    }

    private UnitId group(Viewer viewer) {
        UnitId group = viewer.chosenGroup().orElseThrow(() -> new NotThere("En vald grupp"));
        access.require(viewer, RoundAction.LEAD, group);
        return group;
    }

    private NewRoundPage form(
            UnitId group, Map<String, String> values, Map<String, String> problems) {
        List<Field.Choice> guides =
                rounds.guides(group).stream()
                        .map(guide -> new Field.Choice(guide.key(), guide.title()))
                        .toList();
        return new NewRoundPage(
                "Påbörja en omgång",
                organisation.name(group)
                        + ". Frågorna kopieras ur guiden så som de är skrivna i dag.",
                RoundAddress.ROUNDS,
                RoundAddress.ROOT,
                "Påbörja omgången",
                Map.of("request", values.getOrDefault("request", "")),
                guides,
                values,
                problems,
                false);
    }
}
