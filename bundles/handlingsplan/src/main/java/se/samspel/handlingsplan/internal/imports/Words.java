package se.samspel.handlingsplan.internal.imports;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words of a heading, and how alike two headings are: other inflections, compounds and near spellings count. */
record Words(List<String> words) {
    private static final Set<String> SMALL =
            Set.of(
                    "och", "av", "för", "om", "med", "på", "som", "till", "den", "det", "de",
                    "deras", "från", "eller", "utifrån", "samt", "vid", "inom", "mellan", "ett",
                    "en", "att", "är", "kring", "område", "del", "avsnitt", "punkt", "vår", "våra",
                    "vårt");

    private static final Pattern NUMBER =
            Pattern.compile(
                    "^(?:(?iu:område|avsnitt|punkt|del|mål)\\s+)?(\\d{1,2})(?:\\.\\d{1,2})*\\s*[.):–-]?\\s+");

    private static final int HEAVIEST = 10;

    static Words of(String heading) {
        String plain = NUMBER.matcher(heading.strip() + " ").replaceFirst("");
        return new Words(
                Stream.of(plain.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                        .filter(word -> word.length() > 1 && !SMALL.contains(word))
                        .toList());
    }

    /** The number that is typed before a heading; empty when there is none. */
    static String number(String heading) {
        Matcher matcher = NUMBER.matcher(heading.strip() + " ");
        return matcher.find() ? matcher.group(1) : "";
    }

    /** How much of these words the others say, 0–1. */
    double coveredBy(Words others) {
        double all = 0;
        double said = 0;
        for (String word : words) {
            double weight = Math.min(HEAVIEST, Math.max(word.length(), 3));
            all += weight;
            if (others.words.stream().anyMatch(other -> alike(word, other))) {
                said += weight;
            }
        }
        return all == 0 ? 0 : said / all;
    }

    /** Whether any of the words is said. */
    boolean touches(Words others) {
        return words.stream()
                .anyMatch(word -> others.words.stream().anyMatch(it -> alike(word, it)));
    }

    private static boolean alike(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        int shorter = Math.min(one.length(), other.length());
        int longer = Math.max(one.length(), other.length());
        if (shorter < 5) {
            return false;
        }
        if (one.contains(other) || other.contains(one)) {
            return true;
        }
        int same = 0;
        while (same < shorter && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        if (same >= 5 && shorter - same <= 2 && longer - same <= 4) {
            return true;
        }
        return shorter >= 7 && distance(one, other) <= (shorter >= 11 ? 2 : 1);
    }

    private static int distance(String one, String other) {
        int[] last = new int[other.length() + 1];
        for (int at = 0; at <= other.length(); at++) {
            last[at] = at;
        }
        for (int row = 1; row <= one.length(); row++) {
            int[] next = new int[other.length() + 1];
            next[0] = row;
            for (int at = 1; at <= other.length(); at++) {
                int change = one.charAt(row - 1) == other.charAt(at - 1) ? 0 : 1;
                next[at] = Math.min(Math.min(next[at - 1], last[at]) + 1, last[at - 1] + change);
            }
            last = next;
        }
        return last[other.length()];
    }
}
