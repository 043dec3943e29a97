package se.samspel.arkiv.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import se.samspel.api.documents.TextExtractor.PageText;

/** The five reports of the demo, as the tests read them. */
enum Twins implements Intake.Incoming {
    ACTION_PLAN("handlingsplan-mysam-sandviken-2022-2023.txt"),
    ACTIVITY_PLAN("aktivitetsplan-motesplatskartan-2018.txt"),
    STATUS_REPORT("lagesrapport-lsg-soder-2020.txt"),
    FINAL_REPORT("samordnat-stod-enkoping-2021.txt"),
    OPERATIONS_DOCUMENT("verksamhetsdokument-2021.txt");

    private final String fileName;

    Twins(String fileName) {
        this.fileName = fileName;
    }

    @Override
    public String fileName() {
        return fileName;
    }

    String text() {
        try (InputStream in = Twins.class.getResourceAsStream("/demo/" + fileName)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    List<PageText> pages() {
        return List.of(new PageText(1, text(), List.of()));
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(text().getBytes(StandardCharsets.UTF_8));
    }
}
