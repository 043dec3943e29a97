package se.samspel.itest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** The zip holds what it says that it holds, and nothing in it tells when it was built. */
class ZipContentIT {
    /** As the build writes every entry: no time of day, no time zone. */
    private static final LocalDateTime MADE = LocalDateTime.of(2026, 1, 1, 0, 0);

    /** Libraries that lie inside wrappers of ours. */
    private static final Map<String, List<String>> WRAPPED =
            Map.of(
                    "se.samspel.lib.log", List.of("slf4j-api"),
                    "se.samspel.lib.jte", List.of("jte-runtime"),
                    "se.samspel.lib.mail",
                            List.of("jakarta.mail", "angus-activation", "jakarta.activation-api"),
                    "se.samspel.lib.lucene",
                            List.of(
                                    "lucene-core",
                                    "lucene-analysis-common",
                                    "lucene-queries",
                                    "lucene-memory",
                                    "lucene-highlighter",
                                    "lucene-suggest"));

    private static final Pattern LIBRARY = Pattern.compile("  ([^:@ ]+):([^: ]+):([^ ]+) \\|.*");
    private static final Pattern PACKAGE = Pattern.compile("  (@?[^: ]+):([0-9.]+) \\|.*");
    private final ShippedZip zip = ShippedZip.built();

    @Test
    void theListOfLicencesNamesEveryLibraryAndNothingElse() throws IOException {
        Set<String> named = new TreeSet<>();
        for (String line : zip.text("THIRD-PARTY.txt").lines().toList()) {
            Matcher library = LIBRARY.matcher(line);
            if (library.matches()) {
                String file = library.group(2) + "-" + library.group(3) + ".jar";
                named.add(wrapped().contains(library.group(2)) ? library.group(2) : file);
            }
        }
        Set<String> shipped =
                zip.names().stream()
                        .filter(name -> name.endsWith(".jar"))
                        .map(name -> name.substring(name.lastIndexOf('/') + 1))
                        .filter(name -> !name.startsWith("se.samspel."))
                        .collect(Collectors.toCollection(TreeSet::new));
        shipped.addAll(wrapped());
        assertEquals(shipped, named);
    }

    private static Set<String> wrapped() {
        return WRAPPED.values().stream().flatMap(Collection::stream).collect(Collectors.toSet());
    }

    @Test
    void theListOfLicencesNamesWhatPagesAndPapersAreMadeWith() throws IOException {
        String list = zip.text("THIRD-PARTY.txt");
        Set<String> named =
                list.lines()
                        .map(PACKAGE::matcher)
                        .filter(Matcher::matches)
                        .map(line -> line.group(1) + " " + line.group(2))
                        .collect(Collectors.toSet());
        assertEquals(vendored(), named);
        for (String font : List.of("DejaVuSans", "OpenSans")) {
            assertTrue(list.contains("  " + font + " |"), font);
        }
        Set<String> fonts =
                zip.inside("worker/" + jar("se.samspel.worker")).stream()
                        .map(ZipEntry::getName)
                        .filter(name -> name.endsWith(".ttf"))
                        .map(name -> name.replaceAll(".*/|[-.].*", ""))
                        .collect(Collectors.toSet());
        assertEquals(Set.of("DejaVuSans", "OpenSans"), fonts);
    }

    /** As the web's own list says, which its test holds to the files. */
    private Set<String> vendored() throws IOException {
        Path list = zip.file().resolve("../../../../platform/web/VENDORED.json").normalize();
        Matcher entries =
                Pattern.compile("\"package\": \"([^\"]+)\",\\s*\"version\": \"([^\"]+)\"")
                        .matcher(java.nio.file.Files.readString(list));
        Set<String> found = new TreeSet<>();
        while (entries.find()) {
            found.add(entries.group(1) + " " + entries.group(2));
        }
        return found;
    }

    @Test
    void everyWrapperHoldsItsLibraries() throws IOException {
        assertTrue(holds("se.samspel.lib.log", "org/slf4j/LoggerFactory.class"));
        assertTrue(holds("se.samspel.lib.jte", "gg/jte/TemplateEngine.class"));
        assertTrue(holds("se.samspel.lib.lucene", "org/apache/lucene/index/IndexWriter.class"));
        assertTrue(holds("se.samspel.lib.mail", "jakarta/mail/Session.class"));
    }

    private boolean holds(String wrapper, String file) throws IOException {
        String path =
                zip.names().stream()
                        .filter(name -> name.endsWith("/" + jar(wrapper)))
                        .findFirst()
                        .orElseThrow();
        return zip.inside(path).stream().anyMatch(entry -> entry.getName().equals(file));
    }

    private static String jar(String name) {
        return name + "-1.0.0.jar";
    }

    @Test
    void theBillOfMaterialsNamesEveryLibrary() throws IOException {
        String bill = zip.text("sbom.json");
        assertFalse(bill.contains("\"serialNumber\""));
        for (String name : zip.names()) {
            if (name.endsWith(".jar") && !name.contains("/se.samspel.")) {
                String file = name.substring(name.lastIndexOf('/') + 1).replace(".jar", "");
                int dash = file.replaceAll("-([0-9]).*", "-").length() - 1;
                String purl = "/" + file.substring(0, dash) + "@" + file.substring(dash + 1);
                assertTrue(bill.contains(purl), purl);
            }
        }
    }

    @Test
    void everyKindOfContentHasItsSchema() throws IOException {
        Set<String> schemas =
                zip.names().stream()
                        .filter(name -> name.startsWith("schema/"))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(schemas.contains("schema/plugin.json"), schemas.toString());
        assertTrue(schemas.contains("schema/handlingsplan.template.json"), schemas.toString());
        for (String schema : schemas) {
            assertTrue(zip.text(schema).contains("\"$schema\""), schema);
        }
    }

    @Test
    void nothingInItTellsWhenOrWhereItWasBuilt() throws IOException {
        try (ZipFile file = new ZipFile(zip.file().toFile())) {
            List<String> late =
                    file.stream()
                            .filter(entry -> !entry.getTimeLocal().equals(MADE))
                            .map(ZipEntry::getName)
                            .toList();
            assertEquals(List.of(), late);
        }
        for (String name : zip.names()) {
            if (name.contains("/se.samspel.") && name.endsWith(".jar")) {
                assertEquals(Set.of(MADE), times(name), name);
            }
        }
    }

    private Set<LocalDateTime> times(String jar) throws IOException {
        return zip.inside(jar).stream()
                .map(ZipEntry::getTimeLocal)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
