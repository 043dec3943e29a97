package se.samspel.arkiv.internal.structure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samspel.arkiv.internal.structure.Names.Name;

/** Kommuner, parties and insatser by the names that units and the register have, and insatser by headings too. */
final class NameRule {
    private static final int ENOUGH = 2;
    private static final int MOST = 40;
    private static final int LONGEST = 100;
    private static final int SHORTEST = 3;
    private static final Pattern PARTIES =
            Pattern.compile(
                    "(?iu)(?<!\\p{L})(?:samarbets|samverkans)?part(?:er|erna)?(?!\\p{L})|insatsägare|huvudmän");
    private static final Pattern NAMED =
            Pattern.compile(
                    "(?iu)^\\W*(?:insatsens|projektets|verksamhetens)\\s+namn\\s*:?\\s*|^\\W*namn på (?:insatsen|projektet)\\s*:?\\s*");
    private static final Pattern WRITTEN_OUT =
            Pattern.compile(
                    "^[^\\p{L}]*(\\p{Lu}{2,8}(?: \\d)?)\\s*[-–—]\\s*((\\p{Lu})\\p{L}+(?:\\s+\\p{L}+){1,8})\\W*$");

    private final Flow flow;
    private final List<Block> blocks;
    private final TreeMap<Integer, Integer> starts = new TreeMap<>();
    private final BitSet underParties;
    private final List<Found> found = new ArrayList<>();

    private NameRule(Flow flow, List<Block> blocks) {
        this.flow = flow;
        this.blocks = blocks;
        this.underParties = underParties(blocks);
        for (int at = 0; at < blocks.size(); at++) {
            starts.put(blocks.get(at).start(), at);
        }
    }

    static List<Found> find(Flow flow, List<Block> blocks, Names names) {
        NameRule rule = new NameRule(flow, blocks);
        names.municipalities().forEach(rule::municipality);
        names.parties().forEach(rule::party);
        names.interventions().forEach(rule::intervention);
        rule.headings();
        TitleName.in(flow, names).ifPresent(rule::titled);
        return rule.found.subList(0, Math.min(MOST, rule.found.size()));
    }

    /** Looking for a name letter by letter is for those few that stand there at all. */
    private boolean stands(String name) {
        return flow.text().contains(name);
    }

    private void municipality(Name name) {
        if (!stands(name.name()) && !stands(name.name().toUpperCase(Locale.ROOT))) {
            return;
        }
        Pattern words =
                Pattern.compile(
                        "(?<![\\p{L}-])(?<!Region )(?<!förbund )(?<!förbundet )(?:"
                                + Pattern.quote(name.name())
                                + "|"
                                + Pattern.quote(name.name().toUpperCase(Locale.ROOT))
                                + ")s?(?![\\p{L}])(?! län|,? \\d)(\\s+(?i:kommun)\\p{Ll}*)?");
        Mentions mentions = Mentions.of(words.matcher(flow.text()), it -> it.group(1) != null);
        if (mentions.isTold(ENOUGH)) {
            add(
                    Kind.MUNICIPALITY,
                    name,
                    mentions.telling()
                            ? "Kommunen nämns vid namn"
                            : "Platsen nämns " + mentions.times() + " gånger",
                    mentions.place());
        }
    }

    private void party(Name name) {
        for (String word : name.words()) {
            if (!stands(word)) {
                continue;
            }
            Mentions mentions =
                    Mentions.of(whole(word).matcher(flow.text()), it -> isUnderParties(it.start()));
            if (mentions.isTold(ENOUGH)) {
                add(
                        Kind.PARTY,
                        name,
                        mentions.telling()
                                ? "Står bland parterna"
                                : "Nämns " + mentions.times() + " gånger",
                        mentions.place());
                return;
            }
        }
    }

    /** Where blocks stand under a heading of parties, or begin as one. */
    private static BitSet underParties(List<Block> blocks) {
        BitSet under = new BitSet();
        boolean now = false;
        for (int at = 0; at < blocks.size(); at++) {
            Block block = blocks.get(at);
            boolean announces = PARTIES.matcher(start(block)).find();
            now = announces || (now && !block.isHeading());
            under.set(at, now);
        }
        return under;
    }

    private boolean isUnderParties(int at) {
        Map.@Nullable Entry<Integer, Integer> block = starts.floorEntry(at);
        return block != null && underParties.get(block.getValue());
    }

    private static String start(Block block) {
        return block.isHeading()
                ? block.text()
                : block.text().substring(0, Math.min(50, block.text().length()));
    }

    /** As the register calls it, or as it was called before; what stands in the text is kept. */
    private void intervention(Name name) {
        for (String word : name.words()) {
            if (word.length() < SHORTEST || !stands(word)) {
                continue;
            }
            Matcher matcher = whole(word).matcher(flow.text());
            if (matcher.find()) {
                add(
                        Kind.INTERVENTION,
                        Name.of(name.ref(), word),
                        word.equals(name.name())
                                ? "Insatsen finns i registret"
                                : "Insatsen finns i registret, där den nu heter " + name.name(),
                        new int[] {matcher.start(), matcher.end()});
                return;
            }
        }
    }

    private void headings() {
        for (int at = 0; at < blocks.size(); at++) {
            Block block = blocks.get(at);
            Matcher named = NAMED.matcher(block.text());
            Matcher writtenOut = WRITTEN_OUT.matcher(block.text());
            if (named.find()) {
                String rest = block.text().substring(named.end()).strip();
                Block where = rest.isEmpty() && at + 1 < blocks.size() ? blocks.get(at + 1) : block;
                String name = rest.isEmpty() ? where.line() : Flow.oneLine(rest);
                heading(name, "Står som insatsens namn", where);
            } else if (writtenOut.matches()
                    && writtenOut.group(1).startsWith(writtenOut.group(3))) {
                heading(writtenOut.group(1), "En rubrik med förkortning och namn", block);
            }
        }
    }

    private void heading(String name, String rule, Block where) {
        if (!name.isBlank() && name.length() <= LONGEST && !isFound(name)) {
            add(Kind.INTERVENTION, Name.of("", name), rule, new int[] {where.start(), where.end()});
        }
    }

    /** A form that names the insats says it better than the title does. */
    private void titled(TitleName.Titled title) {
        boolean formSaysIt = blocks.stream().anyMatch(block -> NAMED.matcher(block.text()).find());
        if (!formSaysIt && !isFound(title.name())) {
            add(
                    Kind.INTERVENTION,
                    Name.of("", title.name()),
                    "Insatsen står i titeln",
                    new int[] {title.start(), title.end()});
        }
    }

    private boolean isFound(String name) {
        return found.stream()
                .anyMatch(
                        it ->
                                it.said().kind() == Kind.INTERVENTION
                                        && it.said().words().equalsIgnoreCase(name));
    }

    /** As it is written, perhaps in the genitive; not a part of another word. */
    private static Pattern whole(String word) {
        return Pattern.compile("(?<![\\p{L}-])" + Pattern.quote(word) + "s?(?![\\p{L}])");
    }

    private void add(Kind kind, Name name, String rule, int[] place) {
        int[] sentence = Surroundings.around(blocks, place[0], place[1]);
        found.add(
                new Found(
                        Said.name(kind, name.name(), name.ref()),
                        rule,
                        flow.span(sentence[0], sentence[1]),
                        flow.line(sentence[0], sentence[1])));
    }
}
