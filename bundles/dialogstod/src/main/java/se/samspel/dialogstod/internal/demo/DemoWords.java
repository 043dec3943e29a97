package se.samspel.dialogstod.internal.demo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samspel.dialogstod.AnswerKind;
import se.samspel.dialogstod.QuestionId;
import se.samspel.dialogstod.QuestionStatus;
import se.samspel.dialogstod.internal.round.Round;

/**
 * What the invented group has said, read from files beside the program: a line with a question mark names a question, how far the
 * group came with it and how the parties lay their dots; the lines below it say who thinks what, with a step where there is a scale, and what was taken back.
 */
final class DemoWords {
    private static final Pattern LINE =
            Pattern.compile(
                    "(förberett |avvikande |återtaget )?([a-z-]+)(?: (\\d+))?(?: \\| (.+))?");
    private static final String GROUP = "gemensamt";
    private static final String TAKEN_BACK = "återtaget ";

    private final List<Telling.Said> said = new ArrayList<>();
    private final List<Telling.Dots> dots = new ArrayList<>();
    private final List<Telling.State> states = new ArrayList<>();

    private DemoWords() {}

    /** The rounds, the oldest first. */
    static List<Telling> all() {
        return List.of(
                telling("omgang-aldre.txt", "Dialog från papper, tre år sedan", 3 * 365 + 20, true),
                telling("omgang-forra.txt", "Dialog inför förra årets plan", 330, true),
                telling("omgang-nu.txt", "Dialog inför nästa plan", 2, false));
    }

    private static Telling telling(String file, String title, int daysAgo, boolean finished) {
        DemoWords words = new DemoWords();
        lines(file).forEach(words::line);
        return new Telling(
                title,
                daysAgo,
                finished,
                Round.Naming.BY_PARTY,
                Round.Showing.AT_OPENING,
                words.said,
                words.dots,
                words.states);
    }

    private void line(String line) {
        if (line.startsWith("? ")) {
            question(line.substring(2).split(" \\| "));
        } else {
            said.add(said(line));
        }
    }

    private void question(String[] parts) {
        QuestionId question = new QuestionId(parts[0]);
        states.add(new Telling.State(question, QuestionStatus.valueOf(parts[1])));
        if (parts.length > 2) {
            for (String each : parts[2].split(", ")) {
                String[] laid = each.split(" ");
                dots.add(new Telling.Dots(question, laid[0], Integer.parseInt(laid[1])));
            }
        }
    }

    private Telling.Said said(String line) {
        Matcher who = LINE.matcher(line);
        if (!who.matches() || states.isEmpty()) {
            throw new IllegalStateException("nobody says: " + line);
        }
        boolean group = who.group(2).equals(GROUP);
        String step = who.group(3);
        String text = who.group(4);
        return new Telling.Said(
                states.getLast().question(),
                group ? AnswerKind.JOINT : kind(who.group(1)),
                group ? "" : who.group(2),
                text == null ? "" : text,
                step == null ? 0 : Integer.parseInt(step),
                TAKEN_BACK.equals(who.group(1)));
    }

    private static AnswerKind kind(@Nullable String written) {
        if (written == null || written.equals(TAKEN_BACK)) {
            return AnswerKind.PARTY;
        }
        return written.startsWith("f") ? AnswerKind.PREPARED : AnswerKind.DISSENT;
    }

    private static List<String> lines(String file) {
        try (InputStream in = DemoWords.class.getResourceAsStream("/demo/" + file)) {
            if (in == null) {
                throw new IllegalStateException("the demo has no " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException broken) {
            throw new IllegalStateException(file + " cannot be read", broken);
        }
    }
}
