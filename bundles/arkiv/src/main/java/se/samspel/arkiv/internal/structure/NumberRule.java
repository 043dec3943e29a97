package se.samspel.arkiv.internal.structure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of people and cases, and money, with the sentence they stand in and what they count. Ages, years and shares are
 * not counts of people; a share of people is kept as one.
 */
final class NumberRule {
    private static final int MOST = 150;

    private NumberRule() {}

    static List<Found> find(Flow flow, List<Block> blocks) {
        List<Found> found = new ArrayList<>();
        for (Block block : blocks) {
            for (Sentences.Sentence sentence : block.sentences()) {
                if (found.size() >= MOST || GoalWords.asks(sentence.text())) {
                    continue;
                }
                Reading reading =
                        new Reading(flow, block.start() + sentence.start(), sentence.text());
                reading.people();
                reading.money();
                found.addAll(reading.found);
            }
        }
        return found.subList(0, Math.min(MOST, found.size()));
    }

    /** One sentence while it is being read; each number is taken once. */
    private static final class Reading {
        private final Flow flow;
        private final int start;
        private final String text;
        private final boolean wished;
        private final List<Integer> taken = new ArrayList<>();
        private final List<Found> found = new ArrayList<>();

        Reading(Flow flow, int start, String text) {
            this.flow = flow;
            this.start = start;
            this.text = text;
            this.wished = GoalWords.wishes(text);
        }

        void people() {
            counts(NumberWords.WENT);
            counts(NumberWords.OUT_OF);
            counts(NumberWords.COUNT);
            Matcher share = NumberWords.SHARE.matcher(text);
            while (share.find()) {
                add(
                        Kind.PARTICIPANTS,
                        share.start(1),
                        NumberWords.amount(share.group(1)),
                        "procent " + Flow.oneLine(share.group(2)));
            }
        }

        private void counts(Pattern pattern) {
            Matcher count = pattern.matcher(text);
            while (count.find()) {
                String about = Flow.oneLine(count.group(3));
                Matcher after = NumberWords.AFTER.matcher(text.substring(count.end()));
                if (pattern == NumberWords.COUNT && after.find()) {
                    about += " " + Flow.oneLine(after.group(1));
                }
                if (!isArticle(count.group(1))
                        || pattern != NumberWords.COUNT
                        || text.length() < 60) {
                    String range = count.group(2);
                    add(
                            Kind.PARTICIPANTS,
                            count.start(1),
                            NumberWords.amount(count.group(1)),
                            range == null ? about : count.group(1) + "–" + range + " " + about);
                }
            }
        }

        /** "En person" in a long sentence is an article more often than a count. */
        private static boolean isArticle(String number) {
            return number.toLowerCase(Locale.ROOT).matches("ett?|en");
        }

        void money() {
            Matcher money = NumberWords.MONEY.matcher(text);
            while (money.find()) {
                BigDecimal each = NumberWords.kronor(money.group(3));
                @Nullable String range = money.group(2);
                String about = aboutMoney(money.start());
                add(
                        Kind.MONEY,
                        money.start(1),
                        NumberWords.amount(money.group(1)).multiply(each),
                        range == null
                                ? about
                                : Flow.oneLine(
                                        money.group(1)
                                                + "–"
                                                + range
                                                + " "
                                                + money.group(3)
                                                + " "
                                                + about));
            }
        }

        private String aboutMoney(int before) {
            String best = "";
            Matcher about = NumberWords.ABOUT_MONEY.matcher(text);
            while (about.find()) {
                if (best.isEmpty() || about.start() < before) {
                    best = about.group().toLowerCase(Locale.ROOT);
                }
            }
            return best;
        }

        private void add(Kind kind, int at, BigDecimal amount, String about) {
            if (taken.contains(at)) {
                return;
            }
            taken.add(at);
            String rule =
                    wished
                            ? "Talet står i ett mål eller en plan, inte i ett utfall"
                            : "Talet står i texten";
            String plain = amount.stripTrailingZeros().toPlainString();
            found.add(
                    new Found(
                            Said.number(kind, plain, about),
                            rule,
                            flow.span(start, start + text.length()),
                            flow.line(start, start + text.length())));
        }
    }
}
