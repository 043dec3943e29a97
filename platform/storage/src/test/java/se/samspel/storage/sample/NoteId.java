package se.samspel.storage.sample;

/** Names a note. */
public record NoteId(long value) {}
