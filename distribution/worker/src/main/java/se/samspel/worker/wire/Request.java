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
     * Read a Word file with its bookmarks. Answered by any number of {@link Reply.Content} and then {@link
     * Reply.Returned}, or by {@link Reply.NoText}.
     *
     * @param file absolute path of a copy that nobody else touches
     * @param name as the person named it; a hint only
     */
    record ReadPaper(String file, String name) implements Request {}

    /**
     * Read what a file is built of. Answered by any number of {@link Reply.Blocks} and then {@link Reply.Text}, or by
     * {@link Reply.NoText}.
     *
     * @param file absolute path of a copy that nobody else touches
     * @param name as the person named it; a hint only
     */
    record Structure(String file, String name) implements Request {}

    /**
     * Read the text of one page of a scanned file. Answered by {@link Reply.Page} and {@link Reply.Scanned}, or by {@link
     * Reply.NoText}.
     *
     * @param file absolute path of a copy that nobody else touches
     * @param page from 1
     * @param program what reads pictures of text
     */
    record Scan(String file, int page, String program) implements Request {
        /** The ending of the folder beside the file, where the picture and the text of a page are made. */
        public static final String FOLDER = ".page";
    }

    /**
     * Draw a page of a file. Answered by {@link Reply.Drawn}, or by {@link Reply.NoText}.
     *
     * @param file absolute path of a copy that nobody else touches
     * @param page from 1
     * @param target absolute path of the picture to make
     */
    record Draw(String file, int page, String target) implements Request {}

    /**
     * Write a paper. Answered by {@link Reply.Written} or {@link Reply.Failed}.
     *
     * @param target absolute path of the file to make
     */
    record Write(String target, PaperFormat format, Paper paper) implements Request {}

    /** What a paper is written as. */
    enum PaperFormat {
        PDF,
        DOCX
    }
}
