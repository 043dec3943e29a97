package se.samspel.arkiv.internal.intake;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.Actor;
import se.samspel.api.access.NotThere;
import se.samspel.api.documents.ScanReader;
import se.samspel.api.health.HealthSource;
import se.samspel.api.health.PartHealth;
import se.samspel.api.web.Swedish;
import se.samspel.arkiv.internal.Documents;

/** How many scans have not been read, and the button that reads them. */
@Component(service = HealthSource.class)
public final class ScanHealth implements HealthSource {
    private static final String READ = "las-skannade";

    private final Documents documents;
    private final ScanReader scans;
    private final IntakeCare care;

    @Activate
    public ScanHealth(
            @Reference Documents documents,
            @Reference ScanReader scans,
            @Reference IntakeCare care) {
        this.documents = documents;
        this.scans = scans;
        this.care = care;
    }

    @Override
    public PartHealth take() {
        int unread = documents.countUnreadScans();
        boolean can = scans.available();
        return new PartHealth(
                "skannade-dokument",
                "Skannade dokument",
                25,
                List.of(
                        new PartHealth.Fact(
                                "unread",
                                "Skannade dokument utan text",
                                Swedish.number(unread),
                                (long) unread),
                        new PartHealth.Fact(
                                "available",
                                "Programmet som läser dem",
                                can ? "finns, med svenska" : "är inte installerat")),
                List.of(),
                can && unread > 0
                        ? List.of(
                                new PartHealth.Remedy(
                                        READ,
                                        "Läs skannade dokument",
                                        "De som kom innan servern kunde läsa dem läses nu. Allt"
                                                + " annat fungerar under tiden."))
                        : List.of());
    }

    @Override
    public String treat(String remedy, Actor by) {
        if (!remedy.equals(READ)) {
            throw new NotThere("Åtgärden");
        }
        care.readScans(by);
        return "De skannade dokumenten läses. Det tar några sekunder för varje sida.";
    }
}
