package se.samspel.worker.read;

/** How much of a file is read before it is refused. Memory and time are watched from outside. */
final class Limits {
    /** Characters of text, all pages together; about 3 000 dense pages. */
    static final int CHARACTERS = 8_000_000;

    /** Pages of a file. */
    static final int PAGES = 10_000;

    /** Blocks of a file whose structure is read. */
    static final int BLOCKS = 200_000;

    /** Entries of a zip. */
    static final int ENTRIES = 10_000;

    /** Bytes that may come out of a zip, all parts together. */
    static final long INFLATED = 128L << 20;

    /** Elements inside each other in XML; Word itself stays below 60. */
    static final int DEPTH = 400;

    /** Scratch space of a PDF, in bytes: in memory first, then on disk. */
    static final long SCRATCH_IN_MEMORY = 48L << 20;

    static final long SCRATCH = 1L << 30;

    private Limits() {}
}
