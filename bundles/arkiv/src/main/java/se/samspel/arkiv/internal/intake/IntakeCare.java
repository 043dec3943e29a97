package se.samspel.arkiv.internal.intake;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.samspel.api.Actor;
import se.samspel.api.access.Scope;
import se.samspel.api.documents.ScanReader;
import se.samspel.api.storage.Jobs;
import se.samspel.arkiv.internal.Documents;
import se.samspel.arkiv.internal.Likenesses;

/** Looks once, when the archive starts, at what earlier versions of the server or of its computer could not do. */
@Component(service = IntakeCare.class, immediate = true)
public final class IntakeCare {
    private static final Logger LOG = LoggerFactory.getLogger(IntakeCare.class);

    private final Documents documents;
    private final Likenesses likenesses;
    private final ScanReader scans;
    private final Jobs jobs;

    @Activate
    public IntakeCare(
            @Reference Documents documents,
            @Reference Likenesses likenesses,
            @Reference ScanReader scans,
            @Reference Jobs jobs) {
        this.documents = documents;
        this.likenesses = likenesses;
        this.scans = scans;
        this.jobs = jobs;
        Thread.ofVirtual().name("arkiv.intake.care").start(this::look);
    }

    private void look() {
        try {
            Actor archive = Actor.system("arkiv");
            if (!likenesses.unknown(0, 1).isEmpty()) {
                jobs.start(CompareTexts.NAME, "", Scope.SERVER, archive);
            }
            if (documents.countUnreadScans() > 0 && scans.available()) {
                LOG.info("Scans can be read now, and those that came before are read");
                readScans(archive);
            }
        } catch (RuntimeException failed) {
            LOG.error(
                    "Earlier documents could not be looked at; start the server again to have"
                            + " them compared and scans read",
                    failed);
        }
    }

    /** Asks for scans to be read that came before they could be; returns the job's number. */
    long readScans(Actor by) {
        return jobs.start(ReadScans.NAME, "", Scope.SERVER, by);
    }
}
