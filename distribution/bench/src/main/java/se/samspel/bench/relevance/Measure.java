package se.samspel.bench.relevance;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How good one answer is.
 *
 * @param ndcg at 10, with a gain of 2^grade - 1
 * @param recall the share of the graded documents that are among the first 100
 */
record Measure(double ndcg, double recall) {
    private static final int TOP = 10;
    private static final int DEEP = 100;

    /** Holds an answer, best first, against the grades. */
    public static Measure of(List<String> answer, Map<String, Integer> grades) {
        Set<String> found = new HashSet<>(answer.subList(0, Math.min(DEEP, answer.size())));
        found.retainAll(grades.keySet());
        return new Measure(ndcg(answer, grades), (double) found.size() / grades.size());
    }

    /** The mean of many; 0 for none. */
    public static Measure mean(List<Measure> measures) {
        return new Measure(
                measures.stream().mapToDouble(Measure::ndcg).average().orElse(0),
                measures.stream().mapToDouble(Measure::recall).average().orElse(0));
    }

    private static double ndcg(List<String> answer, Map<String, Integer> grades) {
        double gain = 0;
        for (int rank = 0; rank < Math.min(TOP, answer.size()); rank++) {
            gain += discounted(grades.getOrDefault(answer.get(rank), 0), rank);
        }
        List<Integer> best =
                grades.values().stream().sorted(java.util.Comparator.reverseOrder()).toList();
        double ideal = 0;
        for (int rank = 0; rank < Math.min(TOP, best.size()); rank++) {
            ideal += discounted(best.get(rank), rank);
        }
        return ideal == 0 ? 0 : gain / ideal;
    }

    private static double discounted(int grade, int rank) {
        return (Math.pow(2, grade) - 1) / (Math.log(rank + 2.0) / Math.log(2));
    }
}
