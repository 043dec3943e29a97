package se.samspel.samverkanskarta.internal.picture;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.samspel.samverkanskarta.internal.model.Transition;

/** Draws transitions on a line of ages: a bar for each, over the years that it lies at. */
public final class AgeLine {
    private static final int LEFT = 24;
    private static final int YEAR = 18;
    private static final int ROW = 46;
    private static final int AROUND = 3;
    private static final int EVERY = 5;

    private final List<Transition> transitions;
    private final int first;
    private final int last;
    private final Tags svg = new Tags();

    private AgeLine(List<Transition> transitions) {
        this.transitions = transitions;
        this.first =
                Math.max(
                        0,
                        ages(transitions).mapToInt(Transition.Ages::from).min().orElse(0) - AROUND);
        this.last = ages(transitions).mapToInt(Transition.Ages::to).max().orElse(0) + AROUND;
    }

    private static Stream<Transition.Ages> ages(List<Transition> transitions) {
        return transitions.stream().flatMap(it -> Stream.ofNullable(it.ages()));
    }

    /**
     * The line of those that lie at ages; empty when none does.
     *
     * @param uncovered the keys of those that no forum covers, which are drawn broken and said so
     */
    public static String of(List<Transition> transitions, Set<String> uncovered) {
        List<Transition> some =
                transitions.stream()
                        .filter(it -> it.ages() != null)
                        .sorted(Comparator.comparingInt(AgeLine::from))
                        .toList();
        return some.isEmpty() ? "" : new AgeLine(some).drawn(uncovered);
    }

    private static int from(Transition transition) {
        Transition.Ages ages = transition.ages();
        return ages == null ? 0 : ages.from();
    }

    private String drawn(Set<String> uncovered) {
        int longest =
                transitions.stream()
                        .mapToInt(it -> x(from(it)) + Letters.width(label(it, uncovered)))
                        .max()
                        .orElse(0);
        int width = Math.max(x(last) + LEFT, longest + LEFT);
        int height = transitions.size() * ROW + 34;
        svg.open("svg")
                .with("xmlns", "http://www.w3.org/2000/svg")
                .with("class", "aldrar")
                .with("width", width)
                .with("height", height)
                .with("viewBox", "0 0 " + width + " " + height)
                .with("role", "img")
                .with(
                        "aria-label",
                        "Brytpunkterna på en linje av åldrar. Tabellen nedanför säger samma sak.")
                .with("font-size", 13);
        axis(height);
        for (int at = 0; at < transitions.size(); at++) {
            bar(transitions.get(at), at * ROW, uncovered);
        }
        svg.close();
        return svg.toString();
    }

    private int x(int age) {
        return LEFT + (age - first) * YEAR;
    }

    private void axis(int height) {
        for (int age = first; age <= last; age++) {
            if (age % EVERY == 0) {
                svg.open("line")
                        .with("class", "ar")
                        .with("stroke", "#c9ccd1")
                        .with("x1", x(age))
                        .with("x2", x(age))
                        .with("y1", 4)
                        .with("y2", height - 24)
                        .close();
                svg.open("text")
                        .with("class", "ar")
                        .with("x", x(age))
                        .with("y", height - 8)
                        .with("text-anchor", "middle")
                        .with("fill", "#4a4e55")
                        .text(age + " år")
                        .close();
            }
        }
    }

    private void bar(Transition transition, int top, Set<String> uncovered) {
        Transition.Ages ages = transition.ages();
        if (ages == null) {
            return;
        }
        boolean broken = uncovered.contains(transition.key());
        svg.open("text")
                .with("class", "namn")
                .with("x", x(ages.from()))
                .with("y", top + 18)
                .with("fill", "#26292e")
                .text(label(transition, uncovered))
                .close();
        svg.open("rect")
                .with("class", broken ? "spann lucka" : "spann")
                .with("x", x(ages.from()))
                .with("y", top + 25)
                .with("width", (ages.to() - ages.from() + 1) * YEAR)
                .with("height", 13)
                .with("rx", 4)
                .with("fill", broken ? "none" : "#0f6b4f")
                .with("stroke", broken ? "#8f2a12" : "#0f6b4f")
                .with("stroke-dasharray", broken ? "5 3" : "")
                .with("stroke-width", "1.5")
                .close();
    }

    private static String label(Transition transition, Set<String> uncovered) {
        return transition.name()
                + (uncovered.contains(transition.key()) ? " – inget forum täcker den" : "");
    }
}
