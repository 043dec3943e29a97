package se.samspel.plugins.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.framework.Version;
import se.samspel.api.content.ContentError;
import se.samspel.api.content.ContentKind;

/** Checks a plugin's folder as the server checks its zip; for the tests of plugins. */
public final class PluginCheck {
    private PluginCheck() {}

    /** Everything that is wrong with the plugin, in the words of the server; empty when it can be installed. */
    public static List<String> problems(Path folder, ContentKind<?>... kinds) throws IOException {
        PackageReader reader = new PackageReader(new Version("1.0.0"));
        Optional<PluginPackage> pack = reader.read(zip(folder));
        List<ContentError> errors = new ArrayList<>(reader.findings().list());
        Kinds known = new Kinds();
        for (ContentKind<?> kind : kinds) {
            known.add(kind);
        }
        pack.ifPresent(it -> errors.addAll(known.check(it)));
        return errors.stream().map(ContentError::toString).toList();
    }

    /** The contents of one kind, as the kind reads them. */
    public static <T> List<T> contents(Path folder, ContentKind<T> kind) throws IOException {
        PluginPackage pack =
                new PackageReader(new Version("1.0.0")).read(zip(folder)).orElseThrow();
        return Loaded.of(kind, pack).items().stream().map(Loaded.Item::value).toList();
    }

    private static byte[] zip(Path folder) throws IOException {
        TestZip zip = new TestZip();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                zip.with(name, Files.readAllBytes(file));
            }
        }
        return zip.bytes();
    }
}
