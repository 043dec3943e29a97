package se.samspel.arkiv.internal.review;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.storage.JobKind;
import se.samspel.api.storage.JobRun;

/** The job that reads documents again when the rules have become better; what people have decided stays. */
@Component(service = JobKind.class)
public final class ReadAgain implements JobKind {
    /** The job's kind; it needs no input. */
    static final String NAME = "arkiv.structure";

    private final StructureReading reading;

    @Activate
    public ReadAgain(@Reference StructureReading reading) {
        this.reading = reading;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String words() {
        return "Läsa dokumenten på nytt med bättre regler";
    }

    @Override
    public void run(JobRun run) {
        reading.catchUp(run);
    }
}
