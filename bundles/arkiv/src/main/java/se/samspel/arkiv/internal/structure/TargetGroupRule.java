package se.samspel.arkiv.internal.structure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.samspel.arkiv.internal.structure.Block.Shape;
import se.samspel.arkiv.internal.structure.Names.Name;

/**
 * Whom a document is for: the groups that plugins have words for, where the text speaks of its target group or says that
 * what it tells of is for them ("en förberedande verksamhet för unga"), and the items under a heading of target groups as
 * they are written when no plugin knows them.
 */
final class TargetGroupRule {
    private static final int MOST = 20;
    private static final int LONGEST = 120;
    private static final Pattern ABOUT =
            Pattern.compile(
                    "(?iu)målgrupp|prioriterade grupper|(?:vänder|riktar|riktade|vände) sig (?:främst )?(?:till|mot)|erbjuds");
    private static final Pattern HEADING =
            Pattern.compile(
                    "(?iu)^\\W*(?:\\p{L}+\\s+){0,3}(?:målgrupp\\p{L}*|prioriterade grupper)");

    /** "A meeting place for …": what follows, as far as whom it is for, not what they do or have to do with others. */
    private static final Pattern MEANT_FOR =
            Pattern.compile(
                    "(?iu)\\p{L}*(?:verksamhet|insats|satsning|grupp|mötesplats|kurs|projekt|program|stöd|mottagning|utbildning)"
                            + "(?:en|et|n)? för (?!att(?!\\p{L}))"
                            + "((?:(?:personer|människor|vuxna|kvinnor|män|deltagare|dem|den|de) som )?"
                            + "[^.,;:()–]*?)(?=\\s(?:som|till|av|hos|vid|i|på|inom|kring)\\s|[.,;:()–]|$)");

    private final Flow flow;
    private final List<Name> names;
    private final List<Pattern> words;
    private final Map<String, Found> found = new LinkedHashMap<>();

    private TargetGroupRule(Flow flow, List<Name> names) {
        this.flow = flow;
        this.names = names;
        this.words = names.stream().map(TargetGroupRule::pattern).toList();
    }

    static List<Found> find(Flow flow, List<Block> blocks, Names names) {
        TargetGroupRule rule = new TargetGroupRule(flow, names.targetGroups());
        boolean under = false;
        for (Block block : blocks) {
            boolean announces = block.isHeading() || block.line().endsWith(":");
            if (announces) {
                under = HEADING.matcher(block.text()).find() && !GoalWords.asks(block.text());
            }
            rule.read(block, under && !announces);
        }
        return rule.found.values().stream().limit(MOST).toList();
    }

    private void read(Block block, boolean under) {
        if (GoalWords.asks(block.text())) {
            return;
        }
        boolean any = false;
        for (Sentences.Sentence sentence : block.sentences()) {
            if (under || ABOUT.matcher(sentence.text()).find()) {
                any |= known(block, sentence, sentence.text(), "Texten om målgruppen nämner den");
            } else if (!GoalWords.asks(sentence.text())) {
                meantFor(block, sentence);
            }
        }
        if (under && !any && block.shape() == Shape.ITEM) {
            int from = Layout.afterBullet(block.text());
            String words = Flow.oneLine(block.text().substring(from)).replaceFirst("[.,;]$", "");
            if (!words.isEmpty() && words.length() <= LONGEST) {
                put("", words, "En punkt under rubriken om målgrupp", block.start(), block.end());
            }
        }
    }

    private void meantFor(Block block, Sentences.Sentence sentence) {
        MEANT_FOR
                .matcher(Flow.oneLine(sentence.text()))
                .results()
                .forEach(it -> known(block, sentence, it.group(1), "Det som beskrivs är för dem"));
    }

    private boolean known(Block block, Sentences.Sentence sentence, String said, String rule) {
        boolean any = false;
        for (int at = 0; at < names.size(); at++) {
            if (words.get(at).matcher(said).find()) {
                any = true;
                put(
                        names.get(at).ref(),
                        names.get(at).name(),
                        rule,
                        block.start() + sentence.start(),
                        block.start() + sentence.end());
            }
        }
        return any;
    }

    private void put(String ref, String words, String rule, int start, int end) {
        found.putIfAbsent(
                words,
                new Found(
                        Said.name(Kind.TARGET_GROUP, words, ref),
                        rule,
                        flow.span(start, end),
                        flow.line(start, end)));
    }

    /** The words with any ending, not inside other words. */
    private static Pattern pattern(Name name) {
        List<String> all = new ArrayList<>(name.words());
        return Pattern.compile(
                "(?iu)(?<!\\p{L})(?:"
                        + all.stream().map(Pattern::quote).collect(Collectors.joining("|"))
                        + ")\\p{Ll}{0,4}(?!\\p{L})");
    }
}
