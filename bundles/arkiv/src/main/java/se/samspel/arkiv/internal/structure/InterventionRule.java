package se.samspel.arkiv.internal.structure;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samspel.arkiv.internal.structure.Names.Name;

/** Insatser by the names that the register has and has had, by headings and forms, and by the title of the report. */
final class InterventionRule {
    private static final int LONGEST = 100;
    private static final int SHORTEST = 3;
    private static final Pattern NAMED =
            Pattern.compile(
                    "(?iu)^\\W*(?:insatsens|projektets|verksamhetens)\\s+namn\\s*:?\\s*|^\\W*namn på (?:insatsen|projektet)\\s*:?\\s*");
    private static final Pattern WRITTEN_OUT =
            Pattern.compile(
                    "^[^\\p{L}]*(\\p{Lu}{2,8}(?: \\d)?)\\s*[-–—]\\s*((\\p{Lu})\\p{L}+(?:\\s+\\p{L}+){1,8})\\W*$");

    private final Naming naming;
    private final List<Block> blocks;

    private InterventionRule(Naming naming, List<Block> blocks) {
        this.naming = naming;
        this.blocks = blocks;
    }

    static void find(Naming naming, Flow flow, List<Block> blocks, Names names) {
        InterventionRule rule = new InterventionRule(naming, blocks);
        names.interventions().forEach(rule::intervention);
        rule.headings();
        TitleName.in(flow, names).ifPresent(rule::titled);
    }

    /** As the register calls it, or as it was called before; what stands in the text is kept. */
    private void intervention(Name name) {
        for (String word : name.words()) {
            if (word.length() < SHORTEST || !naming.stands(word)) {
                continue;
            }
            Matcher matcher = Naming.whole(word).matcher(naming.text());
            if (matcher.find()) {
                naming.add(
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
        if (!name.isBlank() && name.length() <= LONGEST && !naming.isFound(name)) {
            naming.add(
                    Kind.INTERVENTION,
                    Name.of("", name),
                    rule,
                    new int[] {where.start(), where.end()});
        }
    }

    /** A form that names the insats says it better than the title does. */
    private void titled(TitleName.Titled title) {
        boolean formSaysIt = blocks.stream().anyMatch(block -> NAMED.matcher(block.text()).find());
        if (!formSaysIt && !naming.isFound(title.name())) {
            naming.add(
                    Kind.INTERVENTION,
                    Name.of("", title.name()),
                    "Insatsen står i titeln",
                    new int[] {title.start(), title.end()});
        }
    }
}
