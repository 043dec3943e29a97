package se.samspel.administration.internal;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.Needs;
import se.samspel.api.access.Role;
import se.samspel.api.access.Viewer;
import se.samspel.api.storage.EventLog;
import se.samspel.api.storage.Jobs;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Summary;

/** The server's health, parked events and jobs as JSON, for the server's administrator and their tools. */
@Component(service = OperationApi.class)
@Rest
@Path("api/v1/drift")
@Needs(Role.SERVER_ADMINISTRATOR)
public final class OperationApi {
    private final ServerHealth health;
    private final EventLog events;
    private final HealthSources sources;
    private final Jobs jobs;

    @Activate
    public OperationApi(
            @Reference ServerHealth health,
            @Reference HealthSources sources,
            @Reference EventLog events,
            @Reference Jobs jobs) {
        this.health = health;
        this.sources = sources;
        this.events = events;
        this.jobs = jobs;
    }

    /** How the server is doing now. */
    @GET
    @Path("halsa")
    @Summary("Hur servern och dess delar mår just nu.")
    public ServerHealth.Health health() {
        return health.take();
    }

    /** What was done, in words. */
    public record Treated(String message) {}

    /** Uses a remedy that a part of the health offers. */
    @POST
    @Path("halsa/{part}/{remedy}")
    @Summary(
            "Använder en åtgärd som en del av servern erbjuder, till exempel att bygga om sökindexet.")
    public Treated treat(
            @PathParam("part") String part,
            @PathParam("remedy") String remedy,
            @Context Viewer viewer) {
        return new Treated(sources.treat(part, remedy, viewer.actor()));
    }

    /** Events that a listener could not take. */
    @GET
    @Path("fel")
    @Summary("Det som en del av servern inte kunde ta emot, med orsak.")
    public List<EventLog.Parked> parked() {
        return events.parked();
    }

    /** Gives one to its listener again; answers what is still parked. */
    @POST
    @Path("fel/{listener}/{number: \\d{1,18}}/forsok-igen")
    @Summary("Försöker en gång till; svarar med det som fortfarande väntar.")
    public List<EventLog.Parked> retry(
            @PathParam("listener") String listener, @PathParam("number") long number) {
        events.retry(ParkedEvents.find(events, listener, number));
        return events.parked();
    }

    /** Takes one off the list; answers what is still parked. */
    @DELETE
    @Path("fel/{listener}/{number: \\d{1,18}}")
    @Summary("Stryker en rad; det som hände finns kvar i händelseloggen.")
    public List<EventLog.Parked> discard(
            @PathParam("listener") String listener,
            @PathParam("number") long number,
            @Context Viewer viewer) {
        events.discard(ParkedEvents.find(events, listener, number), viewer.actor());
        return events.parked();
    }

    /** The newest jobs. */
    @GET
    @Path("jobb")
    @Summary("De senaste långa arbetena och hur långt de har kommit.")
    public List<Jobs.Job> jobs() {
        return jobs.latest(JobPages.SHOWN);
    }

    /** Asks a job to stop. */
    @POST
    @Path("jobb/{job: \\d{1,18}}/avbryt")
    @Summary("Ber ett arbete att avbryta.")
    public List<Jobs.Job> cancel(@PathParam("job") long job, @Context Viewer viewer) {
        jobs.cancel(job, viewer.actor());
        return jobs();
    }

    /** Runs a job again. */
    @POST
    @Path("jobb/{job: \\d{1,18}}/forsok-igen")
    @Summary("Kör ett misslyckat eller avbrutet arbete igen.")
    public List<Jobs.Job> again(@PathParam("job") long job, @Context Viewer viewer) {
        jobs.retry(job, viewer.actor());
        return jobs();
    }
}
