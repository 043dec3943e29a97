package se.samspel.bench.speed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * Made-up reports that are like real ones in length and in how often words are said: a few words all the time, compounds
 * and rare words now and then. The same number always gives the same report.
 */
final class Reports {
    private static final int WORDS = 40_000;
    private static final int ASSOCIATIONS = 60;
    private static final int INTERVENTIONS = 80;
    private static final int TARGET_GROUPS = 20;
    private static final int MOST_VALUES = 3;
    private static final List<String> TYPES =
            List.of("STATUS_REPORT", "FINAL_REPORT", "ACTION_PLAN", "MINUTES", "ANNUAL_REPORT");
    private static final String[] BEGINNINGS = {
        "b", "br", "d", "f", "fr", "g", "gr", "h", "k", "kl", "kr", "l", "m", "n", "p", "pl", "r",
        "s", "sk", "sp", "st", "str", "t", "tr", "v"
    };
    private static final String[] MIDDLES = {"a", "e", "i", "o", "u", "y", "å", "ä", "ö"};
    private static final String[] ENDS = {
        "d", "g", "k", "l", "ll", "m", "n", "nd", "ng", "r", "rd", "rn", "s", "st", "t"
    };
    private static final String[] ENDINGS = {"", "", "en", "et", "ar", "er", "erna", "ens", "a"};

    private final String[] words = new String[WORDS];
    private final double[] shares = new double[WORDS];

    /** One report. */
    record Report(
            long id,
            String title,
            String type,
            String association,
            int year,
            Set<String> interventions,
            Set<String> targetGroups,
            String text) {}

    Reports() {
        Random random = new Random(1);
        Set<String> seen = new HashSet<>();
        List<String> made = new ArrayList<>();
        while (made.size() < WORDS) {
            String word = word(random);
            boolean compound = made.size() > 2_000 && random.nextInt(3) == 0;
            String whole = compound ? made.get(random.nextInt(1_500)) + "s" + word : word;
            if (seen.add(whole)) {
                made.add(whole);
            }
        }
        double sum = 0;
        for (int rank = 0; rank < WORDS; rank++) {
            words[rank] = made.get(rank);
            sum += 1.0 / (rank + 3);
            shares[rank] = sum;
        }
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int syllable = 1 + random.nextInt(3); syllable >= 0; syllable--) {
            word.append(one(random, BEGINNINGS)).append(one(random, MIDDLES));
        }
        return word.append(one(random, ENDS)).toString();
    }

    private static String one(Random random, String[] choices) {
        return choices[random.nextInt(choices.length)];
    }

    Report report(long id) {
        Random random = new Random(id);
        StringBuilder text = new StringBuilder();
        String title = heading(random);
        text.append(title).append("\n\n");
        int sentences = 15 + (int) Math.min(150, Math.abs(random.nextGaussian()) * 40);
        for (int at = 0; at < sentences; at++) {
            if (at % 12 == 11) {
                text.append("\n\n").append(heading(random)).append("\n\n");
            }
            sentence(random, text);
        }
        return new Report(
                id,
                title,
                TYPES.get(random.nextInt(TYPES.size())),
                "forbund-" + random.nextInt(ASSOCIATIONS),
                2005 + random.nextInt(20),
                some(random, "insats ", INTERVENTIONS),
                some(random, "grupp ", TARGET_GROUPS),
                text.toString());
    }

    /** None, one or several names; a few of them all the time. */
    private static Set<String> some(Random random, String name, int names) {
        Set<String> some = new TreeSet<>();
        for (int left = random.nextInt(MOST_VALUES + 1); left > 0; left--) {
            double share = random.nextDouble();
            some.add(name + (int) (share * share * names));
        }
        return some;
    }

    private String heading(Random random) {
        String first = said(random, 50);
        return capital(first) + " " + said(random, 50) + " " + said(random, 0);
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private void sentence(Random random, StringBuilder text) {
        int length = 8 + random.nextInt(12);
        for (int at = 0; at < length; at++) {
            String word = said(random, 0);
            text.append(at == 0 ? capital(word) : " " + word).append(one(random, ENDINGS));
        }
        text.append(". ");
    }

    /** A word as often as words are said; not one of the most common when some are to be left out. */
    private String said(Random random, int from) {
        double least = from == 0 ? 0 : shares[from];
        double share = least + random.nextDouble() * (shares[WORDS - 1] - least);
        int at = java.util.Arrays.binarySearch(shares, share);
        return words[Math.min(WORDS - 1, at < 0 ? -at - 1 : at)];
    }

    /** Two words that people would ask for: neither the most common nor unknown. */
    String query(long number) {
        Random random = new Random(-number - 1);
        return words[40 + random.nextInt(1_500)] + " " + words[100 + random.nextInt(4_000)];
    }

    /** One word that few reports have. */
    String rare(long number) {
        return words[8_000 + new Random(-number - 1).nextInt(12_000)];
    }
}
