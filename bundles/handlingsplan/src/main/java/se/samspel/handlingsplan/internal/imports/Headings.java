package se.samspel.handlingsplan.internal.imports;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samspel.handlingsplan.internal.Template;

/** Tells which section of a template a heading of a file means, by its words first and its number second. */
final class Headings {
    private static final double SAME = 0.55;
    private static final double COVERED = 0.6;
    private static final double WITH_NUMBER = 0.25;

    private final List<Template.Section> sections;

    Headings(List<Template.Section> sections) {
        this.sections = List.copyOf(sections);
    }

    /**
     * A section that is meant.
     *
     * @param sure whether the words alone say it
     */
    record Meant(Template.Section section, boolean sure) {}

    /** The section a heading means; empty when none is near enough. */
    Optional<Meant> meant(String number, String heading) {
        String typed = number.isEmpty() ? Words.number(heading) : number;
        Words words = Words.of(heading);
        Template.@Nullable Section best = null;
        double most = 0;
        boolean sure = false;
        for (Template.Section section : sections) {
            Words title = Words.of(section.title());
            double covered = title.coveredBy(words);
            double alike = 0.6 * covered + 0.4 * words.coveredBy(title);
            boolean numbered = !typed.isEmpty() && typed.equals(section.number());
            boolean fits = alike >= SAME && covered >= COVERED || numbered && alike >= WITH_NUMBER;
            double score =
                    alike
                            + (numbered ? 0.25 : 0)
                            - (!typed.isEmpty() && !section.number().isEmpty() && !numbered
                                    ? 0.1
                                    : 0);
            if (fits && score > most) {
                most = score;
                best = section;
                sure = alike >= SAME;
            }
        }
        return best == null ? Optional.empty() : Optional.of(new Meant(best, sure));
    }

    /** The section with a number. */
    Optional<Template.Section> numbered(String number) {
        return sections.stream()
                .filter(it -> !number.isEmpty() && it.number().equals(number))
                .findFirst();
    }
}
