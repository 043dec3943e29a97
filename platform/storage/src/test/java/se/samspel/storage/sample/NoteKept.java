package se.samspel.storage.sample;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.samspel.api.ObjectRef;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/** A note was written or changed. */
public record NoteKept(NoteId note, Colour colour, @Nullable Instant due) implements Event {
    /** What a note can look like. */
    public enum Colour {
        RED,
        GREEN
    }

    public NoteKept(NoteId note) {
        this(note, Colour.GREEN, null);
    }

    @Override
    public ObjectRef about() {
        return new ObjectRef("sample.note", note.value());
    }

    @Override
    public Scope scope() {
        return Scope.EVERYONE;
    }

    @Override
    public String summary() {
        return "Skrev en anteckning";
    }
}
