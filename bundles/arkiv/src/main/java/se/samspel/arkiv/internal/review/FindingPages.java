package se.samspel.arkiv.internal.review;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.storage.SaveOutcome;
import se.samspel.api.web.Problem;
import se.samspel.api.web.Redirect;
import se.samspel.api.web.Rest;
import se.samspel.arkiv.internal.review.Deciding.Open;
import se.samspel.arkiv.internal.structure.Finding;
import se.samspel.arkiv.internal.structure.FindingAddress;

/** Where suggestions are confirmed and rejected as they stand, and decisions taken back. */
@Component(service = FindingPages.class)
@Rest
@SignedIn
@Path("arkiv/{document: \\d{1,18}}/fynd")
public final class FindingPages {
    private final Deciding deciding;

    @Activate
    public FindingPages(@Reference Deciding deciding) {
        this.deciding = deciding;
    }

    /** Confirms what the page of the text suggests, as the person saw it. */
    @POST
    @Path("bekrafta")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Redirect confirmAll(
            @Context Viewer viewer, @PathParam("document") long document, Form sent) {
        Open open = deciding.openToDecide(viewer, document);
        Map<Long, Long> seen = new LinkedHashMap<>();
        for (String one : sent.asMap().getOrDefault("fynd", List.of())) {
            if (one.matches("\\d{1,18}:\\d{1,18}")) {
                String[] parts = one.split(":");
                seen.put(Long.valueOf(parts[0]), Long.valueOf(parts[1]));
            }
        }
        int confirmed = deciding.confirmAll(viewer, open, seen);
        return Redirect.to(FindingAddress.list(open.document().id(), page(sent)))
                .saying(
                        confirmed == seen.size()
                                ? confirmed
                                        + (confirmed == 1
                                                ? " uppgift är bekräftad."
                                                : " uppgifter är bekräftade.")
                                : confirmed
                                        + " av "
                                        + seen.size()
                                        + " är bekräftade. De andra har någon annan bestämt om eller ändrat.");
    }

    private static int page(Form sent) {
        String typed = sent.asMap().getFirst("sida");
        return typed != null && typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : 1;
    }

    /** Confirms one as it stands. */
    @POST
    @Path("{finding: \\d{1,18}}/bekrafta")
    public Redirect confirm(
            @Context Viewer viewer,
            @PathParam("document") long document,
            @PathParam("finding") long id,
            @FormParam("version") @DefaultValue("0") long version) {
        Open open = deciding.openToDecide(viewer, document);
        Finding finding = open.finding(id);
        return settled(
                open,
                finding,
                deciding.confirm(viewer, open, finding, finding.said(), version),
                finding.said().kind().swedish() + " är bekräftat.");
    }

    /** Says that one is not so. */
    @POST
    @Path("{finding: \\d{1,18}}/avvisa")
    public Redirect reject(
            @Context Viewer viewer,
            @PathParam("document") long document,
            @PathParam("finding") long id,
            @FormParam("version") @DefaultValue("0") long version) {
        Open open = deciding.openToDecide(viewer, document);
        Finding finding = open.finding(id);
        return settled(
                open,
                finding,
                deciding.reject(viewer, open, finding, version),
                "Förslaget är avvisat och föreslås inte igen.");
    }

    /** Takes a decision back. */
    @POST
    @Path("{finding: \\d{1,18}}/angra")
    public Redirect reopen(
            @Context Viewer viewer,
            @PathParam("document") long document,
            @PathParam("finding") long id,
            @FormParam("version") @DefaultValue("0") long version) {
        Open open = deciding.openToDecide(viewer, document);
        Finding finding = open.finding(id);
        return settled(
                open,
                finding,
                deciding.reopen(viewer, open, finding, version),
                "Beslutet är taget tillbaka. Det är ett förslag igen.");
    }

    /** Back to where it stands, with what was done; or why nothing was. */
    static Redirect settled(Open open, Finding finding, SaveOutcome outcome, String sentence) {
        String back = FindingAddress.list(open.document().id(), finding.span().page());
        return switch (outcome) {
            case SaveOutcome.Saved saved -> Redirect.to(back).saying(sentence);
            case SaveOutcome.Conflict conflict ->
                    throw new Problem(
                            409,
                            "Någon annan hann före",
                            (conflict.byName().isEmpty() ? "Någon annan" : conflict.byName())
                                    + " har bestämt om förslaget sedan du öppnade sidan. Inget är"
                                    + " ändrat nu. Gå tillbaka till dokumentet och se hur det står.");
            case SaveOutcome.Gone gone -> throw new NotThere("Förslaget");
        };
    }
}
