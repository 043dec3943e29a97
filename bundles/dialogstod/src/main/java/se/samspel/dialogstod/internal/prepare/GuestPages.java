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
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.Open;
import se.samspel.api.post.Visit;
import se.samspel.api.web.Asking;
import se.samspel.api.web.Redirect;
import se.samspel.api.web.Rest;
import se.samspel.dialogstod.RoundQuestionId;
import se.samspel.dialogstod.internal.answers.Answering;
import se.samspel.dialogstod.internal.answers.Drafts;
import se.samspel.dialogstod.internal.answers.SentAnswer;
import se.samspel.dialogstod.internal.round.RoundChange;
import se.samspel.dialogstod.internal.round.RoundRefusals;
import se.samspel.dialogstod.internal.round.RoundWords;

/** A party prepares by an address, without signing in, and sees nothing of the round but its questions and the own answers. */
@Component(service = GuestPages.class)
@Rest
@Open
@Path("dialogstod/lank/{token: [A-Za-z0-9_-]{20,100}}")
public final class GuestPages {
    private final Guests guests;
    private final RoundWords words;
    private final Clock clock;

    @Activate
    public GuestPages(
            @Reference Guests guests, @Reference RoundWords words, @Reference Clock clock) {
        this.guests = guests;
        this.words = words;
        this.clock = clock;
    }

    /** Every question with a form; a new guest of an anonymous round gets an address of their own to come back to. */
    @GET
    public Object page(
            @PathParam("token") String token,
            @QueryParam("besok") @DefaultValue("") String visit,
            @Context Asking asking) {
        Guests.Opened opened = guests.open(token, visit, asking.address());
        return opened.isNew()
                ? Redirect.to(GuestAddress.of(token) + Visit.fresh().query())
                        .saying(
                                "Spara adressen om du vill kunna fortsätta senare. Den är bara din.")
                : preparing(opened, token).page();
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
        Guests.Opened opened = guests.open(token, visit, asking.address());
        Answering answering = preparing(opened, token).answering(new RoundQuestionId(question));
        SentAnswer sent = SentAnswer.of(form);
        return sent.answer(
                answering,
                guests.write(opened, sent.change(answering)),
                asking.forPiece(),
                clock,
                () -> guests.now(opened).round());
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
        Guests.Opened opened = guests.open(token, visit, asking.address());
        boolean yes = ready.equals("yes");
        RoundRefusals.saved(guests.write(opened, new RoundChange.Ready(opened.party(), yes)));
        Redirect back = Redirect.to(GuestAddress.of(token) + opened.visit().query());
        return yes
                ? back.saying(
                        "Tack. Gruppen ser att svaren är klara. Du kan ändra dem tills omgången öppnas.")
                : back;
    }

    private Preparing preparing(Guests.Opened opened, String token) {
        @Nullable UnitId party = opened.party();
        return new Preparing(
                opened.round(),
                party,
                party == null ? "" : words.party(party),
                Drafts.ofGuest(opened.round(), opened.guest().key()),
                GuestAddress.of(token),
                opened.visit().query(),
                "",
                List.of());
    }
}
