package se.samspel.arkiv.internal.review;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.samspel.api.Actor;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Jobs;

/** Looks once, when the archive starts, whether documents were read by older rules, and asks for them to be read again. */
@Component(service = ReadingCare.class, immediate = true)
public final class ReadingCare {
    private static final Logger LOG = LoggerFactory.getLogger(ReadingCare.class);

    private final StructureReading reading;
    private final Jobs jobs;

    @Activate
    public ReadingCare(@Reference StructureReading reading, @Reference Jobs jobs) {
        this.reading = reading;
        this.jobs = jobs;
        Thread.ofVirtual().name("arkiv.structure.care").start(this::look);
    }

    private void look() {
        try {
            if (reading.isBehind()) {
                LOG.info("Documents were read by older rules and are read again");
                jobs.start(ReadAgain.NAME, "", Scope.SERVER, Actor.system("arkiv"));
            }
        } catch (RuntimeException failed) {
            LOG.error(
                    "Documents could not be read again; they keep their earlier suggestions",
                    failed);
        }
    }
}
