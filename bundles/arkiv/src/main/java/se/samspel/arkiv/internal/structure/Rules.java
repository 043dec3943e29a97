package se.samspel.arkiv.internal.structure;

import java.util.ArrayList;
import java.util.List;

/** Everything the rules find in a document. The same text and names give the same, always. */
final class Rules {
    /** Raised with every change of a rule; documents that were read by an older number are read again. */
    static final int VERSION = 4;

    private static final int MOST = 400;

    private Rules() {}

    /** What stands in the pages, in the order of the kinds and of the text. */
    static List<Found> find(List<String> pages, Names names) {
        Flow flow = new Flow(pages);
        List<Block> blocks = Layout.of(flow);
        List<Found> found = new ArrayList<>(GoalRule.find(flow, blocks));
        found.addAll(PeriodRule.find(flow, blocks));
        found.addAll(NameRule.find(flow, blocks, names));
        found.addAll(TargetGroupRule.find(flow, blocks, names));
        found.addAll(NumberRule.find(flow, blocks));
        return List.copyOf(found.subList(0, Math.min(MOST, found.size())));
    }
}
