package se.samspel.bench.speed;

import java.io.PrintStream;
import java.util.Locale;

/** What was measured, a line each. */
record Lines(PrintStream out) {
    /** Says what the lines below are about. */
    void head(String what) {
        out.printf(Locale.ROOT, "%n%s%n", what);
    }

    void line(String what, double ratio) {
        out.printf(Locale.ROOT, "  %-52s %8.2f%n", what, ratio);
    }

    /** Something that could not be measured, or a step that takes a while. */
    void note(String what) {
        out.println("  " + what);
    }
}
