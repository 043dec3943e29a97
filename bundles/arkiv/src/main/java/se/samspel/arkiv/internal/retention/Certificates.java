package se.samspel.arkiv.internal.retention;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.Organisation;
import se.samspel.api.documents.DocumentWriter;
import se.samspel.api.documents.Paper;
import se.samspel.api.storage.FileId;
import se.samspel.api.storage.Files;
import se.samspel.api.web.Swedish;
import se.samspel.arkiv.internal.retention.Disposal.Item;

/** Writes the certificate of a disposal: what is gone by class, kind and year and by whose decision; never what it said. */
@Component(service = Certificates.class)
public final class Certificates {
    private final DocumentWriter writer;
    private final Files files;
    private final Organisation organisation;

    @Activate
    public Certificates(
            @Reference DocumentWriter writer,
            @Reference Files files,
            @Reference Organisation organisation) {
        this.writer = writer;
        this.files = files;
        this.organisation = organisation;
    }

    /**
     * Writes and keeps it; the same disposal gives the same file.
     *
     * @param kept how many files stay because something else in Samspel uses them
     */
    FileId keep(Disposal disposal, List<Item> items, long kept) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.pdf(paper(disposal, items, kept), out);
        return files.put(new ByteArrayInputStream(out.toByteArray()));
    }

    Paper paper(Disposal disposal, List<Item> items, long kept) {
        String issuer = organisation.name(disposal.association());
        List<Paper.Block> blocks = new ArrayList<>();
        blocks.add(
                new Paper.Facts(
                        List.of(
                                new Paper.Fact("Gallring nummer", disposal.id().toString()),
                                new Paper.Fact(
                                        "Föreslogs",
                                        Swedish.date(disposal.proposedAt())
                                                + " av "
                                                + disposal.proposedByName()),
                                new Paper.Fact(
                                        "Beslutades",
                                        Swedish.date(disposal.decidedAt())
                                                + " av "
                                                + disposal.decidedByName()),
                                new Paper.Fact("Antal dokument", "" + items.size()))));
        blocks.add(
                new Paper.Paragraph(
                        "Dokumenten är borttagna ur arkivets tabeller, sökindex och filer. I säkerhetskopior"
                                + " finns de kvar tills kopiorna är för gamla och tas bort."
                                + kept(kept)));
        blocks.add(new Paper.Heading(1, "Klasser", "klasser"));
        blocks.add(
                new Paper.Table(
                        "Så många dokument av varje klass, och vad regeln vilar på",
                        List.of("Klass", "Vilar på", "Antal"),
                        List.of(40, 45, 15),
                        classes(items),
                        true));
        blocks.add(new Paper.Heading(1, "Dokument", "dokument"));
        blocks.add(
                new Paper.Table(
                        "Dokumenten, utan innehåll",
                        List.of("Nummer", "Dokumenttyp", "År", "Sidor", "Gallras från"),
                        List.of(20, 35, 15, 10, 20),
                        items.stream().map(Certificates::row).toList(),
                        true));
        return new Paper(
                "Intyg om gallring",
                "Gallring nummer " + disposal.id(),
                issuer,
                "sv",
                disposal.decidedAt(),
                Map.of(),
                "",
                blocks);
    }

    private static String kept(long kept) {
        return kept == 0
                ? ""
                : " "
                        + Swedish.count(
                                kept,
                                "fil används också på annat håll i Samspel och finns kvar där.",
                                "filer används också på annat håll i Samspel och finns kvar där.");
    }

    private static List<List<String>> classes(List<Item> items) {
        Map<List<String>, Integer> counts = new LinkedHashMap<>();
        items.forEach(it -> counts.merge(List.of(it.className(), it.law()), 1, Integer::sum));
        List<List<String>> rows = new ArrayList<>();
        counts.forEach((of, count) -> rows.add(List.of(of.get(0), of.get(1), count.toString())));
        return rows;
    }

    private static List<String> row(Item item) {
        return List.of(
                item.documentId().toString(),
                item.type(),
                item.year().isEmpty() ? "–" : item.year(),
                Integer.toString(item.pages()),
                Swedish.date(LocalDate.parse(item.due())));
    }
}
