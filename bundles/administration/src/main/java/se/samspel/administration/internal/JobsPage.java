package se.samspel.administration.internal;

import java.time.Instant;
import java.util.List;
import se.samspel.api.storage.Jobs;
import se.samspel.api.web.Page;

/** The newest jobs. */
public record JobsPage(List<Jobs.Job> jobs, Instant now) implements Page {
    public JobsPage {
        jobs = List.copyOf(jobs);
    }

    @Override
    public String title() {
        return "Jobb";
    }

    @Override
    public String menu() {
        return Administration.ID;
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(Administration.CRUMB);
    }

    /** The badge's kind. */
    public static String badge(Jobs.State state) {
        return switch (state) {
            case WAITING -> "planned";
            case RUNNING -> "ongoing";
            case DONE -> "done";
            case FAILED -> "late";
            case CANCELLED -> "stopped";
        };
    }

    /** The state in Swedish. */
    public static String word(Jobs.State state) {
        return switch (state) {
            case WAITING -> "Väntar";
            case RUNNING -> "Pågår";
            case DONE -> "Klart";
            case FAILED -> "Misslyckat";
            case CANCELLED -> "Avbrutet";
        };
    }

    /** What the job says itself, otherwise "12 av 40", or nothing when the total is not known. */
    public String progress(Jobs.Job job) {
        String sentence = job.sentence();
        if (sentence != null && !sentence.isBlank()) {
            return sentence;
        }
        return job.total() > 0 ? job.done() + " av " + job.total() : "";
    }

    /** Whether it can be run again. */
    public boolean retriable(Jobs.Job job) {
        return job.state() == Jobs.State.FAILED || job.state() == Jobs.State.CANCELLED;
    }
}
