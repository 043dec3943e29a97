package se.samspel.api.documents;

import org.osgi.annotation.versioning.ProviderType;

/** How the process is doing that reads files and writes papers; for the health page and for figures. */
@ProviderType
public interface DocumentWorker {
    /** The state right now. */
    State state();

    /**
     * One moment.
     *
     * @param available whether the program is there at all and could be started last time
     * @param running whether a process is warm; an idle one is stopped after a while and started when it is needed
     * @param residentBytes its memory; 0 when none runs or the system does not say
     * @param waiting callers that wait for their turn
     * @param done files and papers since the server started
     * @param killed processes that were killed by a file, by a limit or by themselves
     */
    record State(
            boolean available,
            boolean running,
            long residentBytes,
            int waiting,
            long done,
            long killed) {}
}
