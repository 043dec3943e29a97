package se.samspel.documents.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.samspel.api.documents.TextExtractor.Reason;
import se.samspel.worker.wire.Reply;
import se.samspel.worker.wire.Request;

/**
 * Has a person's files read by the worker: copied within the limits, read, and removed again. Whatever happens to the
 * worker becomes a reason.
 *
 * @param <T> what a file becomes, read or refused
 */
final class FileReading<T> {
    /** How long a file may take. */
    static final Duration LIMIT = Duration.ofSeconds(45);

    private final Workshop workshop;
    private final Duration limit;
    private final Answers<T> answers;

    FileReading(Workshop workshop, Duration limit, Answers<T> answers) {
        this.workshop = workshop;
        this.limit = limit;
        this.answers = answers;
    }

    /** What the worker's answers mean to those who asked. */
    interface Answers<T> {
        /**
         * A file that was read; empty when the last word is none that was asked for.
         *
         * @param replies what the worker said before its last word
         */
        Optional<T> read(Reply last, List<Reply> replies);

        /**
         * A file that could not be read.
         *
         * @param mediaType empty when it is not known
         */
        T refused(String mediaType, Reason reason);
    }

    /**
     * Reads a file.
     *
     * @param request what is asked of the worker, given where the copy is
     */
    T read(InputStream content, Function<String, Request> request) throws IOException {
        Optional<Path> copy = workshop.scratch().copy(content, workshop.largestFile());
        if (copy.isEmpty()) {
            return answers.refused("", Reason.TOO_LARGE);
        }
        try {
            Request asked = request.apply(copy.get().toString());
            return outcome(workshop.worker().ask(Turns.Lane.READ, asked, limit));
        } finally {
            Files.deleteIfExists(copy.get());
        }
    }

    private T outcome(Ended ended) throws IOException {
        return switch (ended) {
            case Ended.Answered answer ->
                    answer.last() instanceof Reply.NoText(String mediaType, Reason reason)
                            ? answers.refused(mediaType, reason)
                            : answers.read(answer.last(), answer.replies())
                                    .orElseThrow(() -> new IOException("the worker misunderstood"));
            case Ended.Late() -> answers.refused("", Reason.TOO_SLOW);
            case Ended.Lost(boolean memory) ->
                    answers.refused("", memory ? Reason.TOO_LARGE : Reason.DAMAGED);
        };
    }

    /** The replies of one kind. */
    static <R extends Reply> Stream<R> only(Class<R> kind, List<Reply> replies) {
        return replies.stream().filter(kind::isInstance).map(kind::cast);
    }
}
