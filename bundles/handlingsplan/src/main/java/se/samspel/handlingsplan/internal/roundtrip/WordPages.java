package se.samspel.handlingsplan.internal.roundtrip;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Answer;
import se.samspel.api.web.Redirect;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Swedish;
import se.samspel.api.web.Upload;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.internal.OpenPlan;
import se.samspel.handlingsplan.internal.PlanAddress;
import se.samspel.handlingsplan.internal.Plans;

/** Writing in Word: fetch the file, hand it in, decide on what it proposes. */
@Component(service = WordPages.class)
@Rest
@SignedIn
@Path("handlingsplaner/{plan: \\d+}/word")
public final class WordPages {
    private final Plans plans;
    private final WordReturns returns;
    private final Clock clock;

    @Activate
    public WordPages(
            @Reference Plans plans, @Reference WordReturns returns, @Reference Clock clock) {
        this.plans = plans;
        this.returns = returns;
        this.clock = clock;
    }

    /** How it is done, and the files that wait for decisions. */
    @GET
    public Object look(@Context Viewer viewer, @PathParam("plan") long plan) {
        OpenPlan open = plans.openToEdit(viewer, new PlanId(plan));
        return open.isDraft()
                ? page(viewer, open, "")
                : Redirect.to(PlanAddress.of(open.id()))
                        .saying("Planen går inte att ändra nu, och därför inte heller i Word.");
    }

    /** Takes a file. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Object hand(@Context Viewer viewer, @Context Upload upload, @PathParam("plan") long plan)
            throws IOException {
        PlanId id = new PlanId(plan);
        List<Upload.UploadedFile> files = upload.files("fil");
        if (files.isEmpty()) {
            return refused(viewer, id, FileRefusal.NO_FILE);
        }
        Upload.UploadedFile file = files.getFirst();
        try (InputStream content = file.open()) {
            return switch (returns.receive(viewer, id, file.fileName(), content)) {
                case WordReturns.Received.Kept kept -> Redirect.to(address(id, kept.id()));
                case WordReturns.Received.Same same ->
                        Redirect.to(PlanAddress.of(id))
                                .saying(
                                        "Filen säger samma sak som planen. Det finns inget att föra in.");
                case WordReturns.Received.Refused refused -> refused(viewer, id, refused.why());
            };
        }
    }

    private Answer refused(Viewer viewer, PlanId id, FileRefusal why) {
        OpenPlan open = plans.openToEdit(viewer, id);
        return new Answer(422, page(viewer, open, why.swedish() + " Inget är ändrat i planen."));
    }

    /** What a file proposes. */
    @GET
    @Path("{file: \\d{1,18}}")
    public Object proposals(
            @Context Viewer viewer, @PathParam("plan") long plan, @PathParam("file") long file) {
        return page(returns.look(viewer, new PlanId(plan), file), Map.of());
    }

    /** Carries out what was accepted and lets the rest of what was chosen go. */
    @POST
    @Path("{file: \\d{1,18}}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object decide(
            @Context Viewer viewer,
            @PathParam("plan") long plan,
            @PathParam("file") long file,
            Form form) {
        PlanId id = new PlanId(plan);
        List<Decision> accept = decisions(form, "ja");
        List<Decision> reject = decisions(form, "nej");
        switch (form.asMap().getFirst("alla") == null ? "" : form.asMap().getFirst("alla")) {
            case "ja" -> accept.addAll(decisions(form, "forslag"));
            case "nej" -> reject.addAll(decisions(form, "forslag"));
            default -> {
                // one at a time
            }
        }
        Decision.Result result = returns.decide(viewer, id, file, accept, reject);
        WordReturns.Look left = returns.look(viewer, id, file);
        if (!result.problems().isEmpty()) {
            return new Answer(409, page(left, result.problems()));
        }
        String said = said(result.done().size(), reject.size());
        boolean settled = left.open().proposals().isEmpty() && left.open().tray().isEmpty();
        return settled
                ? Redirect.to(PlanAddress.of(id)).saying(said + " Allt i filen är avgjort.")
                : Redirect.to(address(id, file)).saying(said);
    }

    private static List<Decision> decisions(Form form, String name) {
        List<String> carried = form.asMap().getOrDefault(name, List.of());
        return new ArrayList<>(carried.stream().map(Decision::of).toList());
    }

    private static String said(int done, int rejected) {
        if (done == 0) {
            return rejected == 1 ? "Förslaget är avvisat." : "Förslagen är avvisade.";
        }
        return Swedish.count(done, "ändring är införd", "ändringar är införda") + " i planen.";
    }

    private WordPage page(Viewer viewer, OpenPlan plan, String problem) {
        return new WordPage(
                plan.plan().title(),
                PlanAddress.of(plan.id()),
                problem,
                returns.waiting(viewer, plan.id()).stream()
                        .map(
                                look ->
                                        new WordPage.Waiting(
                                                look.file().fileName(),
                                                address(plan.id(), look.file().id()),
                                                Swedish.count(
                                                        look.open().proposals().size(),
                                                        "förslag",
                                                        "förslag"),
                                                Swedish.moment(
                                                                look.file().returnedAt(),
                                                                clock.instant())
                                                        + " av "
                                                        + look.file().returnedBy()))
                        .toList());
    }

    private ReturnPage page(WordReturns.Look look, Map<String, String> problems) {
        PlanId id = look.plan().id();
        return new ReturnPage(
                look.plan().plan().title(),
                PlanAddress.of(id),
                address(id, look.file().id()),
                look.file().fileName(),
                Swedish.moment(look.file().returnedAt(), clock.instant())
                        + " av "
                        + look.file().returnedBy(),
                ProposalLine.of(look.open().proposals(), problems),
                look.open().tray().stream()
                        .map(it -> new ReturnPage.TrayLine(it.what(), it.near(), it.text()))
                        .toList());
    }

    private static String address(PlanId plan, long file) {
        return PlanAddress.of(plan) + "/word/" + file;
    }
}
