package se.samspel.begrepp.internal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.CommentThread;
import se.samspel.api.web.Swedish;

/** What is said about a term, as pages show it. */
@Component(service = TermThreads.class)
public final class TermThreads {
    private final TermComments comments;
    private final Clock clock;

    @Activate
    public TermThreads(@Reference TermComments comments, @Reference Clock clock) {
        this.comments = comments;
        this.clock = clock;
    }

    /** Empty for those who take no part in what is said. */
    Optional<CommentThread> about(Viewer viewer, String term) {
        return about(viewer, term, "", "");
    }

    /** The same with a comment that was written and could not be kept. */
    Optional<CommentThread> about(Viewer viewer, String term, String written, String problem) {
        if (comments.room(viewer).isEmpty()) {
            return Optional.empty();
        }
        String path = TermAddress.of(term) + "/kommentarer";
        List<CommentThread.Line> lines =
                comments.about(viewer, term).stream()
                        .map(
                                it ->
                                        new CommentThread.Line(
                                                it.byName(),
                                                Swedish.moment(it.writtenAt(), clock.instant()),
                                                it.text(),
                                                it.settled() ? "" : path + "/" + it.id() + "/klar"))
                        .toList();
        return Optional.of(
                new CommentThread("kommentarer", term, path, lines, List.of(), written, problem));
    }
}
