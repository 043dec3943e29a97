package se.samspel.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The source tree and what was compiled from it. */
final class House {
    private static final Path ROOT = root();

    private static final List<Path> BUNDLES = bundles();

    /** Every class that is shipped. */
    static final JavaClasses SHIPPED = classes(modules());

    /** Those of the bundles of ours. */
    static final JavaClasses IN_CONTAINER =
            SHIPPED.that(DescribedPredicate.describe("of a bundle", House::isOfABundle));

    private House() {}

    private static Path root() {
        return Stream.iterate(
                        Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .filter(folder -> Files.isRegularFile(folder.resolve("samspel")))
                .findFirst()
                .orElseThrow();
    }

    /** The folders of the bundles of ours, platform and features. */
    static List<Path> bundles() {
        return Stream.of("platform", "bundles")
                .map(ROOT::resolve)
                .flatMap(House::children)
                .toList();
    }

    private static boolean isOfABundle(JavaClass type) {
        return type.getSource()
                .map(source -> Path.of(source.getUri()))
                .filter(file -> BUNDLES.stream().anyMatch(file::startsWith))
                .isPresent();
    }

    /** Every module with code that is shipped. */
    static List<Path> modules() {
        Stream<Path> shipped =
                Stream.of("launcher", "worker", "libraries/log")
                        .map(ROOT.resolve("distribution")::resolve)
                        .filter(Files::isDirectory);
        return Stream.concat(bundles().stream(), shipped).toList();
    }

    private static Stream<Path> children(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children
                    .filter(child -> Files.isRegularFile(child.resolve("pom.xml")))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What was compiled from the modules, without what JTE generates. */
    static JavaClasses classes(List<Path> modules) {
        return new ClassFileImporter()
                .importPaths(
                        modules.stream()
                                .map(module -> module.resolve("target/classes"))
                                .filter(Files::isDirectory)
                                .toList())
                .that(
                        DescribedPredicate.describe(
                                "written by hand",
                                found -> !found.getPackageName().contains(".views")));
    }

    /** The bundle a class belongs to, by its package: {@code arkiv} for {@code se.samspel.arkiv.internal.Index}. */
    static String bundle(JavaClass type) {
        String[] words = type.getPackageName().split("\\.");
        return words.length > 2 && words[0].equals("se") && words[1].equals("samspel")
                ? words[2]
                : "";
    }

    /** Files below a folder of a module whose path ends so. */
    static List<Path> files(Path module, String folder, String ending) {
        Path from = module.resolve(folder);
        if (!Files.isDirectory(from)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(from)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
