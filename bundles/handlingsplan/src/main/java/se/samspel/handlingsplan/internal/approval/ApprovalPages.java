package se.samspel.handlingsplan.internal.approval;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Answer;
import se.samspel.api.web.Problem;
import se.samspel.api.web.Redirect;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Upload;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.internal.PlanAddress;

/** Sending a plan for approval and answering for a party. */
@Component(service = ApprovalPages.class)
@Rest
@SignedIn
@Path("handlingsplaner/{plan: \\d+}/godkannande")
public final class ApprovalPages {
    private static final int LONGEST_MESSAGE = 2_000;

    private final Approvals approvals;
    private final ApprovalViews views;
    private final SignaturePage signatures;

    @Activate
    public ApprovalPages(
            @Reference Approvals approvals,
            @Reference ApprovalViews views,
            @Reference SignaturePage signatures) {
        this.approvals = approvals;
        this.views = views;
        this.signatures = signatures;
    }

    /** How it stands. */
    @GET
    public ApprovalPage show(@Context Viewer viewer, @PathParam("plan") long plan) {
        return views.page(viewer, new PlanId(plan), "");
    }

    /** Sends the draft to its parties. */
    @POST
    @Path("skicka")
    public Object send(
            @Context Viewer viewer,
            @PathParam("plan") long plan,
            @FormParam("seen") @DefaultValue("-1") long seen,
            @FormParam("message") @DefaultValue("") String message)
            throws IOException {
        PlanId id = new PlanId(plan);
        if (message.length() > LONGEST_MESSAGE) {
            return again(
                    viewer, id, 422, "Meddelandet får vara högst " + LONGEST_MESSAGE + " tecken.");
        }
        Approvals.Sent sent = approvals.send(viewer, id, seen, message);
        return sent instanceof Approvals.Sent.Out
                ? back(id, "Planen är skickad. Den kan inte ändras medan parterna svarar.")
                : again(viewer, id, 409, ApprovalRefusals.of(sent).detail());
    }

    /** Approves for a party, or says what it wants changed. */
    @POST
    @Path("svar")
    public Object answer(
            @Context Viewer viewer,
            @PathParam("plan") long plan,
            @FormParam("party") @DefaultValue("") String party,
            @FormParam("answer") @DefaultValue("") String answer,
            @FormParam("comment") @DefaultValue("") String comment) {
        PlanId id = new PlanId(plan);
        if (answer.equals("godkann")) {
            approvals.approve(viewer, id, unit(party));
            return back(id, "Tack. Godkännandet är sparat med ditt namn och dagens datum.");
        }
        if (comment.isBlank() || comment.length() > LONGEST_MESSAGE) {
            return again(
                    viewer,
                    id,
                    422,
                    "Skriv vad ni vill ändra, högst " + LONGEST_MESSAGE + " tecken.");
        }
        approvals.object(viewer, id, unit(party), comment);
        return back(id, "Synpunkten är sparad. Den som skickade planen kan nu ta tillbaka den.");
    }

    /** Notes that a party has signed on paper. */
    @POST
    @Path("underskrift")
    public Object note(@Context Viewer viewer, @PathParam("plan") long plan, @Context Upload upload)
            throws IOException {
        PlanId id = new PlanId(plan);
        String name = upload.text("name");
        Optional<LocalDate> day = day(upload.text("day"));
        if (name.isBlank() || name.length() > 200 || day.isEmpty()) {
            return again(
                    viewer,
                    id,
                    422,
                    "Ange vem som skrev under och vilket datum, till exempel 2027-03-31.");
        }
        List<Upload.UploadedFile> files = upload.files("page");
        if (files.stream().anyMatch(it -> !isPdf(it))) {
            return again(
                    viewer,
                    id,
                    422,
                    "Den skannade sidan ska vara en PDF. Inget är inlagt. Spara den som PDF och försök igen.");
        }
        UnitId party = unit(upload.text("party"));
        if (files.isEmpty()) {
            approvals.note(viewer, id, party, name, day.get(), null);
        } else {
            try (InputStream page = files.getFirst().open()) {
                approvals.note(viewer, id, party, name, day.get(), page);
            }
        }
        return back(id, "Underskriften är inlagd.");
    }

    /** Takes the plan back as a draft. */
    @POST
    @Path("ta-tillbaka")
    public Redirect recall(@Context Viewer viewer, @PathParam("plan") long plan) {
        approvals.recall(viewer, new PlanId(plan));
        return Redirect.to(PlanAddress.of(new PlanId(plan)))
                .saying("Planen är ett utkast igen. Svaren som kom finns kvar i historiken.");
    }

    /** The paper that the parties got. */
    @GET
    @Path("paper.pdf")
    public Response paper(@Context Viewer viewer, @PathParam("plan") long plan) throws IOException {
        return pdf(approvals.paper(viewer, new PlanId(plan)), "for-godkannande");
    }

    /** A page to sign by hand. */
    @GET
    @Path("underskriftssida.pdf")
    public Response toSign(@Context Viewer viewer, @PathParam("plan") long plan)
            throws IOException {
        return pdf(signatures.write(viewer, new PlanId(plan)), "underskriftssida");
    }

    /** The scanned page of a party. */
    @GET
    @Path("underskrift/{party: [a-z0-9-]{1,60}}")
    public Response page(
            @Context Viewer viewer, @PathParam("plan") long plan, @PathParam("party") String party)
            throws IOException {
        return Response.ok(approvals.page(viewer, new PlanId(plan), unit(party)), "application/pdf")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"underskrift-" + party + ".pdf\"")
                .build();
    }

    private static Response pdf(Object content, String name) {
        return Response.ok(content, "application/pdf")
                .header("Content-Disposition", "attachment; filename=\"" + name + ".pdf\"")
                .build();
    }

    private static Redirect back(PlanId id, String sentence) {
        return Redirect.to(PlanAddress.of(id) + "/godkannande").saying(sentence);
    }

    private Answer again(Viewer viewer, PlanId id, int status, String sentence) {
        return new Answer(status, views.page(viewer, id, sentence));
    }

    private static boolean isPdf(Upload.UploadedFile file) {
        try (InputStream content = file.open()) {
            return new String(content.readNBytes(5), StandardCharsets.ISO_8859_1).equals("%PDF-");
        } catch (IOException unreadable) {
            return false;
        }
    }

    static UnitId unit(String id) {
        if (!id.matches("[a-z0-9][a-z0-9-]{0,59}")) {
            throw new NotThere("Parten");
        }
        return new UnitId(id);
    }

    static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    static Problem incomplete(String detail) {
        return new Problem(422, "Det här behöver rättas", detail);
    }
}
