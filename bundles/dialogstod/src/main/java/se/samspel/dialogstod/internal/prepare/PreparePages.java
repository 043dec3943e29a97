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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.Access;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.documents.OwnGuard;
import se.samspel.api.web.Asking;
import se.samspel.api.web.Problem;
import se.samspel.api.web.Redirect;
import se.samspel.api.web.Rest;
import se.samspel.dialogstod.RoundId;
import se.samspel.dialogstod.RoundQuestionId;
import se.samspel.dialogstod.RoundStatus;
import se.samspel.dialogstod.internal.answers.Answering;
import se.samspel.dialogstod.internal.answers.Drafts;
import se.samspel.dialogstod.internal.answers.SentAnswer;
import se.samspel.dialogstod.internal.round.Round;
import se.samspel.dialogstod.internal.round.RoundAction;
import se.samspel.dialogstod.internal.round.RoundAddress;
import se.samspel.dialogstod.internal.round.RoundChange;
import se.samspel.dialogstod.internal.round.RoundRefusals;
import se.samspel.dialogstod.internal.round.RoundWords;
import se.samspel.dialogstod.internal.round.Rounds;

/** Members prepare: alone, or for a party they speak for. */
@Component(service = PreparePages.class)
@Rest
@OwnGuard
@SignedIn
@Path("dialogstod/omgangar/{round: \\d+}/forbered")
public final class PreparePages {
    private final Rounds rounds;
    private final RoundWords words;
    private final Access access;
    private final Clock clock;

    @Activate
    public PreparePages(
            @Reference Rounds rounds,
            @Reference RoundWords words,
            @Reference Access access,
            @Reference Clock clock) {
        this.rounds = rounds;
        this.words = words;
        this.access = access;
        this.clock = clock;
    }

    /** Every question with a form. */
    @GET
    public Object page(
            @Context Viewer viewer,
            @PathParam("round") long round,
            @QueryParam("for") @DefaultValue("") String voice) {
        Preparing preparing = preparing(viewer, round, voice);
        return preparing.round().is(RoundStatus.PREPARING)
                ? preparing.page()
                : Redirect.to(RoundAddress.of(preparing.round().id()))
                        .saying("Omgången är inte längre öppen för förberedelser.");
    }

    /** Saves an answer. */
    @POST
    @Path("fragor/{question: \\d+}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object answer(
            @Context Viewer viewer,
            @Context Asking asking,
            @PathParam("round") long round,
            @PathParam("question") long question,
            @QueryParam("for") @DefaultValue("") String voice,
            Form form) {
        Preparing preparing = preparing(viewer, round, voice);
        Answering answering = preparing.answering(new RoundQuestionId(question));
        SentAnswer sent = SentAnswer.of(form);
        RoundId id = preparing.round().id();
        return sent.answer(
                answering,
                rounds.write(viewer, id, sent.change(answering), ""),
                asking.forPiece(),
                clock,
                () -> rounds.open(viewer, id));
    }

    /** Says that one is ready, or after all not yet. */
    @POST
    @Path("klar")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Redirect ready(
            @Context Viewer viewer,
            @PathParam("round") long round,
            @QueryParam("for") @DefaultValue("") String voice,
            @FormParam("ready") @DefaultValue("yes") String ready) {
        Preparing preparing = preparing(viewer, round, voice);
        boolean yes = ready.equals("yes");
        RoundRefusals.saved(
                rounds.write(
                        viewer,
                        preparing.round().id(),
                        new RoundChange.Ready(preparing.party(), yes),
                        ""));
        return yes
                ? Redirect.to(preparing.back())
                        .saying(
                                "Tack. Gruppen ser att du är klar. Du kan ändra dina svar tills omgången öppnas.")
                : Redirect.to(preparing.path() + preparing.query());
    }

    private Preparing preparing(Viewer viewer, long id, String voice) {
        Round round = rounds.open(viewer, new RoundId(id));
        access.require(viewer, RoundAction.PREPARE, round.group());
        List<UnitId> parties =
                round.naming() == Round.Naming.ANONYMOUS
                        ? List.of()
                        : rounds.parties(viewer, round.group());
        Optional<UnitId> asked =
                parties.stream().filter(it -> it.value().equals(voice)).findFirst();
        @Nullable UnitId party =
                round.naming() == Round.Naming.BY_PARTY
                        ? asked.orElseGet(() -> own(parties))
                        : asked.orElse(null);
        return new Preparing(
                round,
                party,
                party == null ? "" : words.party(party),
                Drafts.of(round, viewer.actor().id()),
                RoundAddress.preparing(round.id()),
                party == null ? "" : "?for=" + party,
                RoundAddress.of(round.id()),
                voices(round, parties, party));
    }

    private static UnitId own(List<UnitId> parties) {
        return parties.stream()
                .findFirst()
                .orElseThrow(
                        () ->
                                new Problem(
                                        403,
                                        "Du företräder ingen part i gruppen",
                                        "I den här omgången svarar parterna. Be kansliet att ange vilken part du"
                                                + " företräder, eller säg det du vill ha sagt på mötet."));
    }

    private List<PreparePage.Voice> voices(
            Round round, List<UnitId> parties, @Nullable UnitId chosen) {
        List<PreparePage.Voice> voices = new ArrayList<>();
        String path = RoundAddress.preparing(round.id());
        if (round.naming() == Round.Naming.NAMED) {
            voices.add(new PreparePage.Voice("Dig själv", path, chosen == null));
        }
        for (UnitId party : parties) {
            voices.add(
                    new PreparePage.Voice(
                            words.party(party), path + "?for=" + party, party.equals(chosen)));
        }
        return voices.size() < 2 ? List.of() : voices;
    }
}
