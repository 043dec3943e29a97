package se.samspel.samverkanskarta.internal.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Something that happened in a survey, as {@code demo/enkat.txt} tells it: what was done, how many days ago, with what; below
 * an answer a field a line.
 */
record ToldSurvey(String what, int daysAgo, String with, Map<String, String> values) {
    private static final String FILE = "/demo/enkat.txt";

    static List<ToldSurvey> all() {
        List<ToldSurvey> all = new ArrayList<>();
        for (String block : Told.text(FILE).split("\n\n")) {
            List<String> lines = block.lines().toList();
            if (lines.getFirst().startsWith("svar ")) {
                all.add(of(lines.getFirst(), values(lines.subList(1, lines.size()))));
            } else {
                lines.forEach(it -> all.add(of(it, Map.of())));
            }
        }
        return all;
    }

    private static ToldSurvey of(String line, Map<String, String> values) {
        String[] told = line.split(" ", 3);
        return new ToldSurvey(
                told[0], Integer.parseInt(told[1]), told.length > 2 ? told[2] : "", values);
    }

    private static Map<String, String> values(List<String> lines) {
        Map<String, String> values = new LinkedHashMap<>();
        lines.forEach(
                line -> {
                    String[] told = line.split(" ", 2);
                    values.put(told[0], told[1]);
                });
        return values;
    }
}
