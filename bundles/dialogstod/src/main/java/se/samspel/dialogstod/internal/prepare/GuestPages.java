package se.samspel.dialogstod.internal.prepare;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Open;
import se.samspel.api.web.Asking;
import se.samspel.api.web.Redirect;
import se.samspel.api.web.Rest;
import se.samspel.dialogstod.RoundQuestionId;
import se.samspel.dialogstod.internal.answers.Answering;
import se.samspel.dialogstod.internal.answers.SentAnswer;
import se.samspel.dialogstod.internal.round.Round;
import se.samspel.dialogstod.internal.round.RoundChange;
import se.samspel.dialogstod.internal.round.RoundRefusals;
import se.samspel.dialogstod.internal.round.RoundWords;
import se.samspel.dialogstod.internal.round.Rounds;

/** A party prepares by an address, without signing in; texts are looked through by {@link Rounds} as all others. */
@Component(service = GuestPages.class)
@Rest
@Open
@Path("dialogstod/lank/{token: [A-Za-z0-9_-]{20,100}}")
public final class GuestPages {
    private final RoundLinks links;
    private final Rounds rounds;
    private final RoundWords words;
    private final Clock clock;

    @Activate
    public GuestPages(
            @Reference RoundLinks links,
            @Reference Rounds rounds,
            @Reference RoundWords words,
            @Reference Clock clock) {
        this.links = links;
        this.rounds = rounds;
        this.words = words;
        this.clock = clock;
    }

    /** Every question with a form; a new guest of an anonymous round gets an address of their own to come back to. */
    @GET
    public Object page(
            @PathParam("token") String token,
            @QueryParam("besok") @DefaultValue("") String visit,
            @Context Asking asking) {
        RoundLinks.Opened opened = open(token, visit, asking);
        boolean alone = opened.round().naming() == Round.Naming.ANONYMOUS;
        if (alone && visit.isEmpty()) {
            String own = UUID.randomUUID().toString().replace("-", "");
            return Redirect.to(GuestAddress.of(token) + GuestAddress.visit(own))
                    .saying("Spara adressen om du vill kunna fortsätta senare. Den är bara din.");
        }
        return preparing(opened, token, visit).page();
    }

    /** Saves an answer. */
    @POST
    @Path("fragor/{question: \\d+}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object answer(
            @PathParam("token") String token,
            @QueryParam("besok") @DefaultValue("") String visit,
            @PathParam("question") long question,
            @Context Asking asking,
            Form form) {
        RoundLinks.Opened opened = open(token, visit, asking);
        Preparing preparing = preparing(opened, token, visit);
        Answering answering = preparing.answering(new RoundQuestionId(question));
        SentAnswer sent = SentAnswer.of(form);
        return sent.answer(
                answering,
                rounds.write(opened.guest(), opened.round().id(), sent.change(answering), ""),
                asking.forPiece(),
                clock,
                () ->
                        rounds.find(opened.guest(), opened.round().id())
                                .orElseThrow(() -> new NotThere("Svarslänken")));
    }

    /** Says that one is ready, or after all not yet. */
    @POST
    @Path("klar")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Redirect ready(
            @PathParam("token") String token,
            @QueryParam("besok") @DefaultValue("") String visit,
            @FormParam("ready") @DefaultValue("yes") String ready,
            @Context Asking asking) {
        RoundLinks.Opened opened = open(token, visit, asking);
        boolean yes = ready.equals("yes");
        RoundRefusals.saved(
                rounds.write(
                        opened.guest(),
                        opened.round().id(),
                        new RoundChange.Ready(opened.guest().party(), yes),
                        ""));
        Redirect back = Redirect.to(GuestAddress.of(token) + GuestAddress.visit(visit));
        return yes
                ? back.saying(
                        "Tack. Gruppen ser att svaren är klara. Du kan ändra dem tills omgången öppnas.")
                : back;
    }

    private RoundLinks.Opened open(String token, String visit, Asking asking) {
        return links.open(token, visit, asking.address());
    }

    private Preparing preparing(RoundLinks.Opened opened, String token, String visit) {
        @Nullable UnitId party = opened.guest().party();
        return new Preparing(
                opened.round(),
                party,
                party == null ? "" : words.party(party),
                GuestAddress.of(token),
                GuestAddress.visit(visit),
                "",
                List.of());
    }
}
