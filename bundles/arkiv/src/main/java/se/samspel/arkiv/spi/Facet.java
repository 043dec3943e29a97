package se.samspel.arkiv.spi;

/** A fact to narrow a search by. */
public enum Facet {
    /** Values are the names of {@link se.samspel.arkiv.DocumentType}. */
    TYPE,
    /** Values are unit ids of förbund; empty text for none. */
    ASSOCIATION,
    /** Values are four digits; empty text for none. */
    YEAR,
    /** Values are the names of the insatser a document is about, in small letters; empty text for none. */
    INTERVENTION,
    /** Values are the names of the target groups a document is about, in small letters; empty text for none. */
    TARGET_GROUP
}
