package se.samspel.arkiv.internal.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.apache.lucene.index.LeafReader;
import org.jspecify.annotations.Nullable;

/**
 * The stems that an index holds, each once, by the runs of three letters in them: what is asked of parts of words,
 * misspellings and letters without dots is asked here, and costs the index itself nothing. Learns from every new segment;
 * lives in memory only. Safe for any thread.
 */
final class Vocabulary {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 40;
    private static final int SHORTEST_REST = 4;
    private static final String JOINTS = "seaou";
    private static final int MOST_TERMS = 1_000_000;

    private final Map<Object, SegmentTerms> learned =
            Collections.synchronizedMap(new WeakHashMap<>());
    private final Set<String> known = ConcurrentHashMap.newKeySet();
    private final List<String> terms = new ArrayList<>();
    private byte[] lengths = new byte[1_000];
    private final Grams grams = new Grams();
    private final Map<String, List<String>> byFolded = new HashMap<>();
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private volatile int size;

    /** Takes in the words of a segment, unless it is known; whoever asks meanwhile waits only while new ones are added. */
    void learn(LeafReader segment) throws IOException {
        Object key = segment.getCoreCacheHelper().getKey();
        if (learned.containsKey(key)) {
            return;
        }
        Set<String> unseen = new LinkedHashSet<>();
        SegmentTerms held =
                SegmentTerms.of(
                        segment,
                        term -> {
                            String word = term.utf8ToString();
                            if (isWord(word) && !known.contains(word)) {
                                unseen.add(word);
                            }
                        });
        add(unseen);
        learned.put(key, held);
    }

    private void add(Set<String> words) {
        lock.writeLock().lock();
        try {
            for (String word : words) {
                if (terms.size() < MOST_TERMS && known.add(word)) {
                    add(word);
                }
            }
            size = terms.size();
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** What a segment may hold; null for one whose words have not been taken in. */
    @Nullable SegmentTerms heldBy(LeafReader segment) {
        return learned.get(segment.getCoreCacheHelper().getKey());
    }

    private static boolean isWord(String word) {
        return word.length() >= SHORTEST
                && word.length() <= LONGEST
                && word.chars().allMatch(Character::isLetter);
    }

    private void add(String word) {
        int number = terms.size();
        terms.add(word);
        String folded = Letters.folded(word);
        if (!folded.equals(word)) {
            byFolded.computeIfAbsent(folded, any -> new ArrayList<>(1)).add(word);
        }
        if (number == lengths.length) {
            lengths = Arrays.copyOf(lengths, 2 * number);
        }
        lengths[number] = (byte) word.length();
        grams.add(number, folded);
    }

    /** How many words have been learned; what was found for fewer may lack some. */
    int size() {
        return size;
    }

    /** Whether a stem may be in the index; false is certain of all segments that have been taken in. */
    boolean mayHave(String stem) {
        return known.contains(stem) || size == MOST_TERMS || !isWord(stem);
    }

    /** Whether a compound of a word and another word that is known by itself has been learned: "samhälle" in one of economy. */
    boolean isCompoundOf(String compound, String part) {
        lock.readLock().lock();
        try {
            return compound.length() >= part.length() + SHORTEST_REST
                    && (compound.startsWith(part) && isRest(compound.substring(part.length()))
                            || compound.endsWith(part)
                                    && isRest(
                                            compound.substring(
                                                    0, compound.length() - part.length())));
        } finally {
            lock.readLock().unlock();
        }
    }

    /** What is left of a compound, perhaps with the letter that joins it. */
    private boolean isRest(String rest) {
        return known.contains(rest)
                || rest.startsWith("s") && isLearned(rest.substring(1))
                || JOINTS.indexOf(rest.charAt(rest.length() - 1)) >= 0
                        && isLearned(rest.substring(0, rest.length() - 1));
    }

    private boolean isLearned(String word) {
        return word.length() >= SHORTEST_REST && known.contains(word);
    }

    /** Words with å, ä, ö or an accent that are written like this without them. */
    List<String> withDots(String folded) {
        lock.readLock().lock();
        try {
            return List.copyOf(byFolded.getOrDefault(folded, List.of()));
        } finally {
            lock.readLock().unlock();
        }
    }

    /**
     * The words that share most runs of three letters with a word, for their length, and at least a third of its; the word
     * itself is not among them.
     *
     * @param from how many words were known when this was asked before; only later ones are looked at
     */
    List<String> resembling(String word, int from, int most) {
        lock.readLock().lock();
        try {
            String folded = Letters.folded(word);
            int[] near = grams.resembling(folded, from, lengths, terms.size(), most + 1);
            return Arrays.stream(near)
                    .mapToObj(terms::get)
                    .filter(term -> !term.equals(word))
                    .limit(most)
                    .toList();
        } finally {
            lock.readLock().unlock();
        }
    }
}
