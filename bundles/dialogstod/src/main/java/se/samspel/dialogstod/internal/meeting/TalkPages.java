package se.samspel.dialogstod.internal.meeting;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Asking;
import se.samspel.api.web.Redirect;
import se.samspel.api.web.Rest;
import se.samspel.dialogstod.RoundId;
import se.samspel.dialogstod.RoundQuestionId;
import se.samspel.dialogstod.internal.round.Round;
import se.samspel.dialogstod.internal.round.RoundAddress;
import se.samspel.dialogstod.internal.round.RoundChange;
import se.samspel.dialogstod.internal.round.RoundNews;
import se.samspel.dialogstod.internal.round.RoundRefusals;
import se.samspel.dialogstod.internal.round.Rounds;

/** The big screen: one question a view, and what is done there besides writing. */
@Component(service = TalkPages.class)
@Rest
@SignedIn
@Path("dialogstod/omgangar/{round: \\d+}/mote")
public final class TalkPages {
    private final Rounds rounds;
    private final TalkViews views;
    private final RoundNews news;

    @Activate
    public TalkPages(
            @Reference Rounds rounds, @Reference TalkViews views, @Reference RoundNews news) {
        this.rounds = rounds;
        this.views = views;
        this.news = news;
    }

    /** The question that is talked about, or the first. */
    @GET
    public Redirect begin(@Context Viewer viewer, @PathParam("round") long round) {
        Round open = rounds.open(viewer, new RoundId(round));
        return Optional.ofNullable(open.current())
                .or(() -> open.asked().stream().map(Round.Question::id).findFirst())
                .map(question -> Redirect.to(RoundAddress.meeting(open.id(), question)))
                .orElseGet(
                        () ->
                                Redirect.to(RoundAddress.of(open.id()))
                                        .saying(
                                                "Omgången har inga frågor. Lägg till egna i guiden."));
    }

    /** One question. */
    @GET
    @Path("{question: \\d+}")
    public TalkPage question(
            @Context Viewer viewer,
            @PathParam("round") long round,
            @PathParam("question") long question) {
        return views.page(here(viewer, round, question));
    }

    /** How the question stands, as a piece of the page. */
    @GET
    @Path("{question: \\d+}/lage")
    public Object talk(
            @Context Viewer viewer,
            @Context Asking asking,
            @PathParam("round") long round,
            @PathParam("question") long question) {
        TalkViews.Here here = here(viewer, round, question);
        return asking.forPiece() ? views.talk(here) : Redirect.to(here.path());
    }

    /** The area's clock, as a piece of the page. */
    @GET
    @Path("{question: \\d+}/klocka")
    public Object clock(
            @Context Viewer viewer,
            @Context Asking asking,
            @PathParam("round") long round,
            @PathParam("question") long question) {
        TalkViews.Here here = here(viewer, round, question);
        return asking.forPiece() ? views.clock(here) : Redirect.to(here.path());
    }

    /** Who else is here, as a piece of the page. */
    @GET
    @Path("narvaro")
    public HereView others(@Context Viewer viewer, @PathParam("round") long round) {
        return new HereView(news.others(viewer, rounds.open(viewer, new RoundId(round)).id()));
    }

    /** Starts or stops it. */
    @POST
    @Path("{question: \\d+}/klocka")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object run(
            @Context Viewer viewer,
            @Context Asking asking,
            @PathParam("round") long round,
            @PathParam("question") long question,
            @FormParam("running") @DefaultValue("") String running) {
        TalkViews.Here here = here(viewer, round, question);
        make(here, new RoundChange.Clock(here.question().area(), running.equals("yes")));
        return clock(viewer, asking, round, question);
    }

    /** Puts the question on the group's screen. */
    @POST
    @Path("{question: \\d+}/visa")
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.WILDCARD})
    public Object show(
            @Context Viewer viewer,
            @Context Asking asking,
            @PathParam("round") long round,
            @PathParam("question") long question) {
        TalkViews.Here here = here(viewer, round, question);
        make(here, new RoundChange.Show(here.question().id()));
        return asking.forPiece()
                ? views.talk(here(viewer, round, question))
                : Redirect.to(here.path()).saying("Gruppen ser nu den här frågan.");
    }

    /** Sets the status, says who stands behind, or lays dots. */
    @POST
    @Path("{question: \\d+}/{what: status|bakom|punkter}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object change(
            @Context Viewer viewer,
            @Context Asking asking,
            @PathParam("round") long round,
            @PathParam("question") long question,
            @PathParam("what") String what,
            @FormParam("party") @DefaultValue("") String party,
            @FormParam("value") @DefaultValue("") String value) {
        TalkViews.Here here = here(viewer, round, question);
        make(here, new SentTurn(what, party, value).on(here, views.joint(here)));
        return talk(viewer, asking, round, question);
    }

    private void make(TalkViews.Here here, RoundChange change) {
        RoundRefusals.saved(rounds.write(here.viewer(), here.round().id(), change, ""));
    }

    private TalkViews.Here here(Viewer viewer, long round, long question) {
        return here(rounds, viewer, round, question);
    }

    static TalkViews.Here here(Rounds rounds, Viewer viewer, long round, long question) {
        Round open = rounds.open(viewer, new RoundId(round));
        Round.@Nullable Question found = open.question(new RoundQuestionId(question)).orElse(null);
        if (found == null) {
            throw new NotThere("Frågan");
        }
        return new TalkViews.Here(viewer, open, found);
    }
}
