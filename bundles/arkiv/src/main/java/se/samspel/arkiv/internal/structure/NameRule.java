package se.samspel.arkiv.internal.structure;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samspel.arkiv.internal.structure.Names.Name;

/** Kommuner and parties by the names that units have, and insatser as {@link InterventionRule} finds them. */
final class NameRule {
    private static final int ENOUGH = 2;
    private static final int MOST = 40;
    private static final Pattern PARTIES =
            Pattern.compile(
                    "(?iu)(?<!\\p{L})(?:samarbets|samverkans)?part(?:er|erna)?(?!\\p{L})|insatsägare|huvudmän");
    private final Naming naming;
    private final TreeMap<Integer, Integer> starts = new TreeMap<>();
    private final BitSet underParties;

    private NameRule(Naming naming, List<Block> blocks) {
        this.naming = naming;
        this.underParties = underParties(blocks);
        for (int at = 0; at < blocks.size(); at++) {
            starts.put(blocks.get(at).start(), at);
        }
    }

    static List<Found> find(Flow flow, List<Block> blocks, Names names) {
        Naming naming = new Naming(flow, blocks);
        NameRule rule = new NameRule(naming, blocks);
        names.municipalities().forEach(rule::municipality);
        names.parties().forEach(rule::party);
        InterventionRule.find(naming, flow, blocks, names);
        return naming.found(MOST);
    }

    private void municipality(Name name) {
        if (!naming.stands(name.name()) && !naming.stands(name.name().toUpperCase(Locale.ROOT))) {
            return;
        }
        Pattern words =
                Pattern.compile(
                        "(?<![\\p{L}-])(?<!Region )(?<!förbund )(?<!förbundet )(?:"
                                + Pattern.quote(name.name())
                                + "|"
                                + Pattern.quote(name.name().toUpperCase(Locale.ROOT))
                                + ")s?(?![\\p{L}])(?! län|,? \\d)(\\s+(?i:kommun)\\p{Ll}*)?");
        Mentions mentions = Mentions.of(words.matcher(naming.text()), it -> it.group(1) != null);
        if (mentions.isTold(ENOUGH)) {
            naming.add(
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
            if (!naming.stands(word)) {
                continue;
            }
            Mentions mentions =
                    Mentions.of(
                            Naming.whole(word).matcher(naming.text()),
                            it -> isUnderParties(it.start()));
            if (mentions.isTold(ENOUGH)) {
                naming.add(
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
}
