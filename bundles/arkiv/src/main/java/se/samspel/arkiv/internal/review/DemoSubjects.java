package se.samspel.arkiv.internal.review;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.samspel.arkiv.internal.structure.Kind;
import se.samspel.arkiv.internal.structure.Said;

/** What the offices of the demo know that its reports are about, although no rule finds it in their texts. */
final class DemoSubjects {
    private static final String LIST = "/demo/handlar-om.txt";

    private final Map<String, List<Said>> byFile;

    private DemoSubjects(Map<String, List<Said>> byFile) {
        this.byFile = Map.copyOf(byFile);
    }

    /** As the list beside the reports says: file, insatser and target groups. */
    static DemoSubjects load() {
        try (InputStream in = DemoSubjects.class.getResourceAsStream(LIST)) {
            if (in == null) {
                throw new NoSuchFileException(LIST);
            }
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            Map<String, List<Said>> byFile = new HashMap<>();
            lines.lines()
                    .map(line -> line.split("\\|", 3))
                    .forEach(
                            it ->
                                    byFile.put(
                                            it[0],
                                            Stream.concat(
                                                            names(Kind.INTERVENTION, it[1]),
                                                            names(Kind.TARGET_GROUP, it[2]))
                                                    .toList()));
            return new DemoSubjects(byFile);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static Stream<Said> names(Kind kind, String listed) {
        return Arrays.stream(listed.split(";"))
                .filter(name -> !name.isBlank())
                .map(name -> new Said(kind, name, "", "", null, "", ""));
    }

    /** What somebody adds of a file besides what its text suggests. */
    List<Said> of(String fileName) {
        return byFile.getOrDefault(fileName, List.of());
    }
}
