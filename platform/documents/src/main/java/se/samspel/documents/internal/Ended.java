package se.samspel.documents.internal;

import java.util.List;
import se.samspel.worker.wire.Reply;

/** How a request to the worker ended. */
sealed interface Ended {
    /** It answered: every reply, the last one last. */
    record Answered(List<Reply> replies) implements Ended {
        public Answered {
            replies = List.copyOf(replies);
        }

        Reply last() {
            return replies.getLast();
        }
    }

    /** It was killed because the time was up. */
    record Late() implements Ended {}

    /** It died, or said what no worker says. */
    record Lost(boolean outOfMemory) implements Ended {}
}
