package se.samspel.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * What the test runners wrote down, summed over all modules.
 *
 * @param passed tests that went well
 * @param failed tests that did not
 * @param skipped tests that were not run
 * @param failures the names of the failed ones
 */
record TestReports(int passed, int failed, int skipped, List<String> failures) {
    private static final Pattern REPORT =
            Pattern.compile("(surefire|failsafe)-reports[/\\\\]TEST-[^/\\\\]*\\.xml$");
    private static final Set<String> NOT_LOOKED_IN =
            Set.of(".git", "src", "node_modules", "samspel");

    TestReports {
        failures = List.copyOf(failures);
    }

    /** Reads every report below the folder that was written since the run began. */
    static TestReports in(Path checkout, Instant begun) {
        TestReports sum = new TestReports(0, 0, 0, List.of());
        for (Path file : files(checkout, begun)) {
            sum = sum.and(read(file));
        }
        return sum;
    }

    boolean green() {
        return failed == 0 && passed > 0;
    }

    String summary() {
        return passed
                + " passed, "
                + failed
                + " failed"
                + (skipped > 0 ? ", " + skipped + " skipped" : "");
    }

    private TestReports and(TestReports more) {
        List<String> all = new ArrayList<>(failures);
        all.addAll(more.failures);
        return new TestReports(
                passed + more.passed, failed + more.failed, skipped + more.skipped, all);
    }

    private static List<Path> files(Path checkout, Instant begun) {
        List<Path> found = new ArrayList<>();
        try {
            Files.walkFileTree(
                    checkout,
                    new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult preVisitDirectory(
                                Path folder, BasicFileAttributes about) {
                            // A clone may well have one of these names itself.
                            return !folder.equals(checkout)
                                            && NOT_LOOKED_IN.contains(
                                                    folder.getFileName().toString())
                                    ? FileVisitResult.SKIP_SUBTREE
                                    : FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFile(Path file, BasicFileAttributes about) {
                            if (isReport(file, about, begun)) {
                                found.add(file);
                            }
                            return FileVisitResult.CONTINUE;
                        }
                    });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return found;
    }

    private static boolean isReport(Path file, BasicFileAttributes about, Instant begun) {
        return REPORT.matcher(file.toString()).find()
                && !about.lastModifiedTime().toInstant().isBefore(begun);
    }

    private static TestReports read(Path file) {
        try {
            Element suite =
                    DocumentBuilderFactory.newDefaultInstance()
                            .newDocumentBuilder()
                            .parse(file.toFile())
                            .getDocumentElement();
            int failed = number(suite, "failures") + number(suite, "errors");
            int skipped = number(suite, "skipped");
            return new TestReports(
                    number(suite, "tests") - failed - skipped, failed, skipped, failures(suite));
        } catch (ParserConfigurationException | SAXException | IOException broken) {
            throw new IllegalStateException("not a test report: " + file, broken);
        }
    }

    private static int number(Element suite, String attribute) {
        String text = suite.getAttribute(attribute);
        return text.isEmpty() ? 0 : Integer.parseInt(text);
    }

    private static List<String> failures(Element suite) {
        List<String> names = new ArrayList<>();
        for (String kind : List.of("failure", "error")) {
            NodeList found = suite.getElementsByTagName(kind);
            for (int i = 0; i < found.getLength(); i++) {
                Element test = (Element) found.item(i).getParentNode();
                names.add(
                        "failed: "
                                + test.getAttribute("classname")
                                + "."
                                + test.getAttribute("name"));
            }
        }
        return names;
    }
}
