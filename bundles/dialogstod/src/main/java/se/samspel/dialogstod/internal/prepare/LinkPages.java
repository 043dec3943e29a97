package se.samspel.dialogstod.internal.prepare;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.Settings;
import se.samspel.api.UnitId;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.fields.Field;
import se.samspel.api.web.Asking;
import se.samspel.api.web.Redirect;
import se.samspel.api.web.Rest;
import se.samspel.dialogstod.RoundId;
import se.samspel.dialogstod.internal.round.Round;
import se.samspel.dialogstod.internal.round.RoundAddress;
import se.samspel.dialogstod.internal.round.Rounds;

/** Makes and ends the addresses of a round. */
@Component(service = LinkPages.class)
@Rest
@SignedIn
@Path("dialogstod/omgangar/{round: \\d+}/lankar")
public final class LinkPages {
    private static final String ANYONE = "Alla som har länken";

    private final Rounds rounds;
    private final RoundLinks links;
    private final Organisation organisation;
    private final String address;

    @Activate
    public LinkPages(
            @Reference Rounds rounds,
            @Reference RoundLinks links,
            @Reference Organisation organisation,
            BundleContext context) {
        this(rounds, links, organisation, Settings.of(context::getProperty).mail().address());
    }

    /** @param address what the server is reached by; empty when that is only known from the request */
    LinkPages(Rounds rounds, RoundLinks links, Organisation organisation, String address) {
        this.rounds = rounds;
        this.links = links;
        this.organisation = organisation;
        this.address = address;
    }

    /** The addresses there are. */
    @GET
    public LinksPage page(@Context Viewer viewer, @PathParam("round") long round) {
        return page(viewer, rounds.open(viewer, new RoundId(round)), "", "");
    }

    /** Makes an address and shows it, this once. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public LinksPage make(
            @Context Viewer viewer,
            @Context Asking asking,
            @PathParam("round") long round,
            @FormParam("party") @DefaultValue("") String party) {
        Round open = rounds.open(viewer, new RoundId(round));
        @Nullable UnitId chosen = unit(party);
        String path = links.make(viewer, open, chosen);
        return page(
                viewer,
                open,
                (address.isEmpty() ? asking.origin() : address) + path,
                chosen == null ? ANYONE : organisation.name(chosen));
    }

    /** Ends an address. */
    @POST
    @Path("{link: \\d+}/stang")
    public Redirect revoke(
            @Context Viewer viewer, @PathParam("round") long round, @PathParam("link") long link) {
        Round open = rounds.open(viewer, new RoundId(round));
        links.revoke(viewer, open, link);
        return Redirect.to(RoundAddress.of(open.id()) + "/lankar")
                .saying("Länken är stängd. Det som har svarats genom den finns kvar.");
    }

    private static @Nullable UnitId unit(String party) {
        return party.matches("[a-z0-9][a-z0-9-]{0,59}") ? new UnitId(party) : null;
    }

    private LinksPage page(Viewer viewer, Round round, String made, String madeFor) {
        String path = RoundAddress.of(round.id()) + "/lankar";
        List<Field.Choice> parties =
                round.naming() == Round.Naming.ANONYMOUS
                        ? List.of()
                        : organisation.partiesOf(round.group()).stream()
                                .map(it -> new Field.Choice(it.id().value(), it.name()))
                                .toList();
        return new LinksPage(
                round.title(),
                RoundAddress.of(round.id()),
                path,
                made,
                madeFor,
                parties,
                links.of(viewer, round).stream().map(it -> line(path, it)).toList());
    }

    private LinksPage.Line line(String path, RoundLinks.Known link) {
        @Nullable UnitId party = link.spokenFor();
        return new LinksPage.Line(
                party == null ? ANYONE : organisation.name(party),
                path + "/" + link.linkId() + "/stang");
    }
}
