package se.samspel.plugins.internal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Version;
import se.samspel.api.content.Attachment;
import se.samspel.api.content.ContentException;
import se.samspel.api.content.ContentObject;

/** Turns the bytes of a zip into a {@link PluginPackage}, or says everything that is wrong with it. */
final class PackageReader {
    private static final Set<String> CODE =
            Set.of(
                    "class", "jar", "war", "jmod", "so", "dll", "dylib", "jnilib", "exe", "com",
                    "msi", "bat", "cmd", "ps1", "sh", "vbs", "js", "mjs", "html", "htm", "jte",
                    "jsp", "groovy", "kts", "py", "wasm");
    private static final List<byte[]> CODE_STARTS =
            List.of(
                    new byte[] {(byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE},
                    new byte[] {'P', 'K', 3, 4},
                    new byte[] {'M', 'Z'},
                    new byte[] {0x7F, 'E', 'L', 'F'},
                    new byte[] {(byte) 0xCF, (byte) 0xFA, (byte) 0xED, (byte) 0xFE},
                    new byte[] {'#', '!'});

    private final Version server;
    private final Findings findings = new Findings();
    private @Nullable PluginDescription description;

    /** @param server the version of Samspel that is running */
    PackageReader(Version server) {
        this.server = server;
    }

    /** The package, or empty when something was found. */
    Optional<PluginPackage> read(byte[] zip) {
        Map<String, byte[]> files;
        try {
            files = withoutOuterFolder(ZipFolder.open(zip));
        } catch (ContentException refused) {
            findings.add(refused.path(), "", String.valueOf(refused.getMessage()));
            return Optional.empty();
        }
        Map<String, byte[]> documents = new LinkedHashMap<>();
        Map<String, Attachment> attachments = new HashMap<>();
        files.forEach((name, bytes) -> sort(name, bytes, documents, attachments));
        describe(documents.remove(PluginDescription.FILE));
        PluginDescription described = description;
        if (described != null) {
            checkFiles(described, documents.keySet());
        }
        return described != null && findings.none()
                ? Optional.of(new PluginPackage(described, documents, attachments))
                : Optional.empty();
    }

    /** What {@code plugin.json} said, also when something else was wrong. */
    Optional<PluginDescription> description() {
        return Optional.ofNullable(description);
    }

    Findings findings() {
        return findings;
    }

    /** People often pack the folder instead of what is in it. */
    private static Map<String, byte[]> withoutOuterFolder(Map<String, byte[]> files) {
        Set<String> tops = new HashSet<>();
        files.keySet().forEach(name -> tops.add(name.substring(0, name.indexOf('/') + 1)));
        String top = tops.size() == 1 ? tops.iterator().next() : "";
        if (top.isEmpty() || !files.containsKey(top + PluginDescription.FILE)) {
            return files;
        }
        Map<String, byte[]> inner = new LinkedHashMap<>();
        files.forEach((name, bytes) -> inner.put(name.substring(top.length()), bytes));
        return inner;
    }

    private void sort(
            String name,
            byte[] bytes,
            Map<String, byte[]> documents,
            Map<String, Attachment> attachments) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        String ending =
                last.contains(".")
                        ? last.substring(last.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)
                        : "";
        if (CODE.contains(ending) || CODE_STARTS.stream().anyMatch(start -> starts(bytes, start))) {
            findings.add(name, "", "kod är inte tillåten än. Ett tillägg består av JSON-filer");
            return;
        }
        switch (ending) {
            case "json" -> documents.put(name, bytes);
            case "svg" -> attachments.put(name, new Attachment(name, bytes));
            case "md", "txt", "" -> {
                // for people who open the zip; the server has no use for it
            }
            default ->
                    findings.add(
                            name,
                            "",
                            "filtypen ."
                                    + ending
                                    + " används inte. Det som går är json, svg, md och txt");
        }
    }

    private static boolean starts(byte[] bytes, byte[] start) {
        return bytes.length >= start.length
                && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    private void describe(byte @Nullable [] bytes) {
        if (bytes == null) {
            findings.add(
                    "",
                    "",
                    "plugin.json saknas. Den ska ligga överst i zip-filen, inte i en mapp.");
            return;
        }
        Optional<ContentObject> root =
                StrictReader.read(PluginDescription.FILE, bytes, PluginDescription.SHAPE, findings);
        if (root.isEmpty()) {
            return;
        }
        try {
            PluginDescription read = PluginDescription.of(root.get());
            description = read;
            Requirement.refusal(read.requires(), server)
                    .ifPresent(text -> findings.add("", "", text));
        } catch (IllegalArgumentException emptyRange) {
            findings.add(
                    PluginDescription.FILE,
                    "requires.samspel",
                    "ingen version passar i intervallet. Skriv till exempel [1.0,2)");
        }
    }

    private void checkFiles(PluginDescription described, Set<String> documents) {
        Set<String> named = new HashSet<>();
        described
                .content()
                .forEach(
                        (kind, names) -> {
                            for (int index = 0; index < names.size(); index++) {
                                String path = "content." + kind + "[" + index + "]";
                                checkFile(names.get(index), path, documents, named);
                            }
                        });
        documents.stream()
                .filter(name -> !named.contains(name))
                .sorted()
                .forEach(
                        name ->
                                findings.add(
                                        name,
                                        "",
                                        "nämns inte under content i plugin.json. Lägg till den där eller ta bort filen"));
    }

    private void checkFile(String name, String path, Set<String> documents, Set<String> named) {
        if (!documents.contains(name)) {
            findings.add(
                    PluginDescription.FILE,
                    path,
                    "filen "
                            + Quoted.of(name)
                            + " finns inte i zip-filen"
                            + FittingValue.meant(name, documents));
        } else if (!named.add(name)) {
            findings.add(
                    PluginDescription.FILE, path, "filen " + Quoted.of(name) + " nämns två gånger");
        }
    }
}
