package se.samspel.arkiv.internal.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

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
    private static final int TOO_COMMON = 6_000;
    private static final List<String> FIELDS = List.of(SwedishAnalysis.TEXT, SwedishAnalysis.TITLE);

    private final Set<Object> learned = Collections.newSetFromMap(new WeakHashMap<>());
    private final Set<String> known = new HashSet<>();
    private final List<String> terms = new ArrayList<>();
    private final Map<Long, Numbers> byGram = new HashMap<>();
    private final Map<String, List<String>> byFolded = new HashMap<>();
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private volatile int size;

    /** Takes in the words of a segment, unless it is known. */
    void learn(LeafReader segment) throws IOException {
        Object key = segment.getCoreCacheHelper().getKey();
        lock.writeLock().lock();
        try {
            if (!learned.add(key)) {
                return;
            }
            for (String field : FIELDS) {
                Terms words = segment.terms(field);
                if (words != null) {
                    learn(words.iterator());
                }
            }
            size = terms.size();
        } finally {
            lock.writeLock().unlock();
        }
    }

    private void learn(TermsEnum words) throws IOException {
        for (BytesRef term = words.next(); term != null; term = words.next()) {
            String word = term.utf8ToString();
            if (isWord(word) && terms.size() < MOST_TERMS && known.add(word)) {
                add(word);
            }
        }
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
        for (long gram : grams(folded)) {
            byGram.computeIfAbsent(gram, any -> new Numbers()).add(number);
        }
    }

    /** How many words have been learned; what was found for fewer may lack some. */
    int size() {
        return size;
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
     */
    List<String> resembling(String word, int most) {
        lock.readLock().lock();
        try {
            long[] grams = telling(grams(Letters.folded(word)));
            int least = Math.max(1, (grams.length + 2) / 3);
            byte[] shared = new byte[terms.size()];
            List<Integer> near = new ArrayList<>();
            for (long gram : grams) {
                Numbers numbers = byGram.getOrDefault(gram, Numbers.NONE);
                for (int at = 0; at < numbers.count; at++) {
                    if (++shared[numbers.numbers[at]] == least) {
                        near.add(numbers.numbers[at]);
                    }
                }
            }
            return near.stream()
                    .filter(number -> !terms.get(number).equals(word))
                    .sorted(Comparator.comparingInt(number -> -alike(shared[number], number)))
                    .limit(most)
                    .map(terms::get)
                    .toList();
        } finally {
            lock.readLock().unlock();
        }
    }

    /** How much of a word the shared runs are, in thousandths, the longer words a little behind. */
    private int alike(byte shared, int number) {
        return 1_000 * shared / (terms.get(number).length() + LONGEST / 4);
    }

    /** The runs that say something: those in too many words are left out while there are others. */
    private long[] telling(long[] grams) {
        long[] rare =
                Arrays.stream(grams)
                        .filter(gram -> byGram.getOrDefault(gram, Numbers.NONE).count < TOO_COMMON)
                        .toArray();
        return rare.length >= Math.min(3, grams.length) ? rare : grams;
    }

    /** Each run of three letters once, with the beginning and the end of the word as letters of their own. */
    private static long[] grams(String word) {
        String marked = "^" + word + "$";
        return java.util.stream.IntStream.rangeClosed(0, marked.length() - 3)
                .mapToLong(
                        at ->
                                ((long) marked.charAt(at) << 32)
                                        | ((long) marked.charAt(at + 1) << 16)
                                        | marked.charAt(at + 2))
                .distinct()
                .toArray();
    }

    /** A growing list of numbers. */
    private static final class Numbers {
        private static final Numbers NONE = new Numbers();
        private int[] numbers = new int[2];
        private int count;

        void add(int number) {
            if (count == numbers.length) {
                numbers = Arrays.copyOf(numbers, count + count / 2 + 1);
            }
            numbers[count++] = number;
        }
    }
}
