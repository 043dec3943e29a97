package se.samspel.handlingsplan.internal.meetings;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Answer;
import se.samspel.api.web.Problem;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Summary;
import se.samspel.handlingsplan.MeetingId;

/** Minutes in the API: finished, and fetched as they were frozen. */
@Component(service = MinutesApi.class)
@Rest
@SignedIn
@Path("api/v1/handlingsplaner/meetings/{meeting: \\d+}/minutes")
public final class MinutesApi {
    private final MinutesBook book;

    @Activate
    public MinutesApi(@Reference MinutesBook book) {
        this.book = book;
    }

    /** The count of changes that was seen, and what is corrected. */
    public record Finish(long changes, @Nullable String reason) {}

    /** The version the minutes became. */
    public record Finished(int number) {}

    @POST
    @Summary("Gör klart minnesanteckningarna. De fryses; en rättelse blir en ny version.")
    public Answer finish(@Context Viewer viewer, @PathParam("meeting") long meeting, Finish finish)
            throws IOException {
        String reason = Objects.requireNonNullElse(finish.reason(), "");
        return switch (book.finish(viewer, new MeetingId(meeting), finish.changes(), reason)) {
            case MinutesBook.Outcome.Finished finished ->
                    new Answer(201, new Finished(finished.number()));
            case MinutesBook.Outcome.Changed changed ->
                    throw new Problem(
                            409,
                            "Någon antecknade medan du läste",
                            "Inget är klart än. Hämta mötet igen och skicka det nya värdet i changes.");
            case MinutesBook.Outcome.Invalid invalid ->
                    throw MeetingRefusals.of(new MeetingOutcome.Invalid(invalid.problems()));
            case MinutesBook.Outcome.WrongTime wrong ->
                    throw MeetingRefusals.wrongTime(wrong.status());
        };
    }

    @GET
    @Path("{number: \\d{1,6}}.pdf")
    @Summary("Klara minnesanteckningar som PDF, precis som de frystes.")
    public Response pdf(
            @Context Viewer viewer,
            @PathParam("meeting") long meeting,
            @PathParam("number") int number)
            throws IOException {
        return MinutesPages.download(book.pdf(viewer, new MeetingId(meeting), number));
    }

    @GET
    @Path("{number: \\d{1,6}}.docx")
    @Summary("Klara minnesanteckningar som Word, precis som de frystes.")
    public Response docx(
            @Context Viewer viewer,
            @PathParam("meeting") long meeting,
            @PathParam("number") int number)
            throws IOException {
        return MinutesPages.download(book.docx(viewer, new MeetingId(meeting), number));
    }
}
