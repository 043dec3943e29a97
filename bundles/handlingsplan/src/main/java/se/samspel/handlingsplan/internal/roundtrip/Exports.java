package se.samspel.handlingsplan.internal.roundtrip;

import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.Viewer;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.internal.OpenPlan;
import se.samspel.handlingsplan.internal.Papers;
import se.samspel.handlingsplan.internal.Plans;

/** The answers with files, the same for pages and API. */
@Component(service = Exports.class)
public final class Exports {
    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Plans plans;
    private final WordFiles files;
    private final Organisation organisation;

    @Activate
    public Exports(
            @Reference Plans plans,
            @Reference WordFiles files,
            @Reference Organisation organisation) {
        this.plans = plans;
        this.files = files;
        this.organisation = organisation;
    }

    Response word(Viewer viewer, PlanId plan) throws IOException {
        Papers.Download file = files.of(viewer, plan);
        return download(file.content(), WORD, file.name());
    }

    Response activities(Viewer viewer, PlanId id) {
        OpenPlan plan = plans.open(viewer, id);
        byte[] csv = ActivitiesCsv.of(plan, organisation).getBytes(StandardCharsets.UTF_8);
        return download(csv, "text/csv; charset=utf-8", Papers.name(plan, "aktiviteter", "csv"));
    }

    private static Response download(Object content, String type, String name) {
        return Response.ok(content, type)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }
}
