package se.samspel.administration.internal;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import java.time.Clock;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.Needs;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Role;
import se.samspel.api.access.Viewer;
import se.samspel.api.storage.Jobs;
import se.samspel.api.web.Asking;
import se.samspel.api.web.Redirect;
import se.samspel.api.web.Rest;

/** Long work: what runs, what failed, and again. */
@Component(service = JobPages.class)
@Rest
@Path("administration/jobb")
@Needs(Role.SERVER_ADMINISTRATOR)
public final class JobPages {
    static final int SHOWN = 50;
    static final String LIST = "/administration/jobb";
    private final Jobs jobs;
    private final Clock clock;

    @Activate
    public JobPages(@Reference Jobs jobs, @Reference Clock clock) {
        this.jobs = jobs;
        this.clock = clock;
    }

    /** The newest jobs. */
    @GET
    public JobsPage list() {
        return new JobsPage(jobs.latest(SHOWN), clock.instant());
    }

    /** How far one has come; a page of its own only leads to the list. */
    @GET
    @Path("{job: \\d{1,18}}")
    public Object job(@PathParam("job") long job, @Context Asking asking) {
        Jobs.Job found = jobs.find(job).orElseThrow(() -> new NotThere("Jobbet"));
        return asking.forPiece() ? new JobView(found) : Redirect.to(LIST);
    }

    /** Asks one to stop. */
    @POST
    @Path("{job: \\d{1,18}}/avbryt")
    public Redirect cancel(@PathParam("job") long job, @Context Viewer viewer) {
        jobs.cancel(job, viewer.actor());
        return Redirect.to(LIST).saying("Jobbet avbryts så snart det kan.");
    }

    /** Runs one again. */
    @POST
    @Path("{job: \\d{1,18}}/forsok-igen")
    public Redirect retry(@PathParam("job") long job, @Context Viewer viewer) {
        jobs.retry(job, viewer.actor());
        return Redirect.to(LIST).saying("Jobbet står i kö igen.");
    }
}
