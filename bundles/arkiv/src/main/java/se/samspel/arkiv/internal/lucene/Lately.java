package se.samspel.arkiv.internal.lucene;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Remembers what was asked for lately, up to a number of answers. Safe for any thread. */
final class Lately<K, V> {
    private final Map<K, V> answers;

    Lately(int most) {
        answers =
                new LinkedHashMap<>(16, 0.75f, true) {
                    @Override
                    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                        return size() > most;
                    }
                };
    }

    synchronized @Nullable V get(K key) {
        return answers.get(key);
    }

    synchronized void put(K key, V answer) {
        answers.put(key, answer);
    }
}
