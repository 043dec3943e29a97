package se.samspel.arkiv.internal.structure;

import java.util.List;
import se.samspel.arkiv.internal.structure.Sentences.Sentence;

/** The sentence some words stand in. */
final class Surroundings {
    private Surroundings() {}

    /** Where it begins and ends in the flow; the words themselves when they stand in none. */
    static int[] around(List<Block> blocks, int start, int end) {
        for (Block block : blocks) {
            if (block.start() <= start && end <= block.end()) {
                for (Sentence it : block.sentences()) {
                    if (block.start() + it.start() <= start && end <= block.start() + it.end()) {
                        return new int[] {block.start() + it.start(), block.start() + it.end()};
                    }
                }
            }
        }
        return new int[] {start, end};
    }
}
