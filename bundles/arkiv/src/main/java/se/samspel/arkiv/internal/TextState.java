package se.samspel.arkiv.internal;

/** How far the archive has come with the text of a document. */
public enum TextState {
    /** Kept; its turn to be read has not come. */
    WAITING,
    /** Read, searched, open to its readers. */
    READ,
    /** Gave no text; kept, and found by its facts. */
    UNREADABLE,
    /** What looks like personnummer stands in it; only its uploader sees it. */
    STOPPED,
    /** As read, but only the masked text: the original is kept from everyone but its uploader. */
    MASKED
}
