package se.samspel.storage.testing;

/** The databases that the storage runs on. */
public enum Engine {
    SQLITE,
    POSTGRESQL
}
