package se.samspel.administration.internal;

import se.samspel.api.storage.Jobs;
import se.samspel.api.web.View;

/** How far one job has come; fetches itself again until the job has ended. */
public record JobView(Jobs.Job job) implements View {
    /** Where the piece is fetched from. */
    public String path() {
        return JobPages.LIST + "/" + job.id();
    }

    /** What is said under the bar. */
    public String message() {
        String sentence = job.sentence();
        if (sentence != null && !sentence.isEmpty()) {
            return sentence;
        }
        return JobsPage.word(job.state()) + ".";
    }
}
