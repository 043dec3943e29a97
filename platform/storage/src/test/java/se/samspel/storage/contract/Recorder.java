package se.samspel.storage.contract;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import se.samspel.api.storage.Delivery;
import se.samspel.api.storage.Event;
import se.samspel.api.storage.EventListener;
import se.samspel.storage.sample.NoteId;
import se.samspel.storage.sample.NoteKept;

/** Remembers what it was told, and refuses the notes it is told to refuse. */
final class Recorder implements EventListener {
    final List<Delivery> got = new CopyOnWriteArrayList<>();
    private final Set<NoteId> refused;

    Recorder(NoteId... refused) {
        this.refused = Set.of(refused);
    }

    @Override
    public String name() {
        return "sample.recorder";
    }

    @Override
    public Set<Class<? extends Event>> events() {
        return Set.of(NoteKept.class);
    }

    @Override
    public void on(Delivery delivery) {
        if (refused.contains(((NoteKept) delivery.event()).note())) {
            throw new IllegalArgumentException("Anteckningen går inte att läsa.");
        }
        got.add(delivery);
    }

    List<NoteId> notes() {
        return got.stream().map(delivery -> ((NoteKept) delivery.event()).note()).toList();
    }

    List<Long> numbers() {
        return got.stream().map(Delivery::number).toList();
    }
}
