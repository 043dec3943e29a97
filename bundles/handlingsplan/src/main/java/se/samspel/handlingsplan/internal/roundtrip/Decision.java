package se.samspel.handlingsplan.internal.roundtrip;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a person wants done with a proposal.
 *
 * @param key the proposal's
 * @param seen what the person saw of the plan, as {@link #seen} writes it
 */
record Decision(String key, String seen) {
    /** The key of what has no place: it can only be put away. */
    static final String TRAY = "tray";

    /**
     * What came of it.
     *
     * @param done the proposals that were carried out
     * @param problems why others were not, by key
     */
    record Result(List<String> done, Map<String, String> problems) {
        Result {
            done = List.copyOf(done);
            problems = Map.copyOf(problems);
        }
    }

    /** A decision as a form carries it: the key, a full stop and what was seen. */
    static Decision of(String carried) {
        int stop = carried.indexOf('.');
        return stop < 0
                ? new Decision(carried, "")
                : new Decision(carried.substring(0, stop), carried.substring(stop + 1));
    }

    static String carried(Proposal proposal) {
        return proposal.key() + "." + seen(proposal);
    }

    /** A short word for what stands in the plan, that is another when that has changed. */
    static String seen(Proposal proposal) {
        return Integer.toHexString(proposal.stands().hashCode());
    }

    static Map<String, Decision> byKey(Collection<Decision> decisions) {
        Map<String, Decision> byKey = new LinkedHashMap<>();
        decisions.forEach(decision -> byKey.put(decision.key(), decision));
        return byKey;
    }
}
