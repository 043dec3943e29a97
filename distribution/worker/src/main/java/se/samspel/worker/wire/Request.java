package se.samspel.worker.wire;

import se.samspel.api.documents.Paper;

/** What the server asks. One at a time; the next is sent when the last reply has come. */
public sealed interface Request {
    /**
     * Read the text of a file. Answered by any number of {@link Reply.Page} and then {@link Reply.Text}, or by {@link
     * Reply.NoText}.
     *
     * @param file absolute path of a copy that nobody else touches
     * @param name as the person named it; a hint only
     */
    record Read(String file, String name) implements Request {}

    /**
     * Write a paper as PDF. Answered by {@link Reply.Written} or {@link Reply.Failed}.
     *
     * @param target absolute path of the file to make
     */
    record Write(String target, Paper paper) implements Request {}
}
