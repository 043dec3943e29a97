package se.samspel.launcher;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samspel.api.Settings;
import se.samspel.api.documents.ScanProgram;

/** Looks the computer over and says what is right, and for what is wrong, what to do. */
final class Doctor {
    private static final long LEAST_FREE = 1L << 30;
    private final Place place;
    private final Settings settings;

    private Doctor(Place place, Settings settings) {
        this.place = place;
        this.settings = settings;
    }

    /**
     * One thing looked at.
     *
     * @param fix what to do; empty when it is right
     */
    private record Finding(String what, String fix) {
        boolean right() {
            return fix.isEmpty();
        }
    }

    static int examine(Place place, CommandLine line, Map<String, String> environment) {
        List<Finding> findings = new ArrayList<>();
        findings.add(java());
        try {
            Settings settings = Configuration.read(place, line, environment).settings();
            findings.add(new Finding("Inställningarna går att läsa: " + place.settingsFile(), ""));
            findings.addAll(new Doctor(place, settings).findings());
        } catch (Trouble wrong) {
            findings.add(new Finding("Inställningarna", String.valueOf(wrong.getMessage())));
        }
        for (Finding finding : findings) {
            System.out.println((finding.right() ? "[ok]  " : "[fel] ") + finding.what());
            if (!finding.right()) {
                System.out.println("      " + finding.fix());
            }
        }
        return findings.stream().allMatch(Finding::right) ? 0 : 1;
    }

    private static Finding java() {
        int version = Runtime.version().feature();
        return new Finding(
                "Java " + version, version >= 21 ? "" : "Installera Java 21 eller senare.");
    }

    private List<Finding> findings() {
        return List.of(shipped(), writable(), space(), port(), database(), scans());
    }

    private Finding shipped() {
        boolean there = Files.isDirectory(place.home().resolve("bundle"));
        return new Finding(
                "Samspels filer i " + place.home(),
                there ? "" : "Packa upp zip-filen igen, eller bygg med mvn package.");
    }

    private Finding writable() {
        Path folder = settings.data();
        Path existing = folder;
        while (!Files.exists(existing) && existing.getParent() != null) {
            existing = existing.getParent();
        }
        return new Finding(
                "Datamappen " + folder,
                Files.isWritable(existing)
                        ? ""
                        : "Ge ditt konto skrivrätt till "
                                + existing
                                + ", eller välj en annan mapp med --data.");
    }

    private Finding space() {
        try {
            Path existing = Files.exists(settings.data()) ? settings.data() : place.base();
            long free = Files.getFileStore(existing).getUsableSpace();
            return new Finding(
                    "Ledigt utrymme: " + (free >> 20) + " MiB",
                    free >= LEAST_FREE
                            ? ""
                            : "Frigör minst 1 GiB på disken där datamappen ligger.");
        } catch (IOException unknown) {
            return new Finding("Ledigt utrymme", "Det gick inte att läsa. Kontrollera disken.");
        }
    }

    private Finding port() {
        String what = "Porten " + settings.port() + " på " + settings.host();
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(settings.host(), settings.port()));
            return new Finding(what + " är ledig", "");
        } catch (IOException taken) {
            boolean ours = Questions.ask(settings.data()).isPresent();
            return new Finding(
                    what + (ours ? " används av Samspel, som är igång" : ""),
                    ours ? "" : "Den används av ett annat program. Välj en annan med --port.");
        }
    }

    private Finding database() {
        if (settings.databaseUrl().isEmpty()) {
            return new Finding("Den inbyggda databasen används", "");
        }
        Optional<InetSocketAddress> server = server(settings.databaseUrl());
        if (server.isEmpty()) {
            return new Finding(
                    "samspel.database.url",
                    "Skriv den som jdbc:postgresql://dator:5432/databas, utan lösenord i.");
        }
        try (Socket socket = new Socket()) {
            socket.connect(server.get(), 3_000);
            return new Finding("PostgreSQL svarar på " + server.get().getHostString(), "");
        } catch (IOException silent) {
            return new Finding(
                    "PostgreSQL på " + server.get().getHostString() + ":" + server.get().getPort(),
                    "Databasen svarar inte. Kontrollera adressen, porten och att den är igång.");
        }
    }

    /** Nothing is wrong with a server that cannot read scans, but whoever runs it should know. */
    private static Finding scans() {
        return new Finding(
                ScanProgram.find().isPresent()
                        ? "Skannade filer läses: Tesseract med svenska finns"
                        : "Skannade filer läses inte, utan hittas på sina uppgifter. Installera"
                                + " tesseract-ocr och tesseract-ocr-swe om de ska läsas",
                "");
    }

    private static Optional<InetSocketAddress> server(String url) {
        if (!url.startsWith("jdbc:postgresql://")) {
            return Optional.empty();
        }
        URI uri = URI.create(url.substring("jdbc:".length()));
        return Optional.ofNullable(uri.getHost())
                .map(host -> new InetSocketAddress(host, uri.getPort() < 0 ? 5432 : uri.getPort()));
    }
}
