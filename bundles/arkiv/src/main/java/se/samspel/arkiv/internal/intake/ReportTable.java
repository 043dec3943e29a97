package se.samspel.arkiv.internal.intake;

import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Csv;
import se.samspel.arkiv.internal.ArchiveAddress;
import se.samspel.arkiv.internal.Archived;
import se.samspel.arkiv.internal.FactWords;
import se.samspel.arkiv.internal.Originals;

/** The report of an upload as a table for spreadsheets, a line for each file. */
@Component(service = ReportTable.class)
public final class ReportTable {
    private static final List<String> HEAD =
            List.of(
                    "Fil",
                    "Resultat",
                    "Förklaring",
                    "Publicerad",
                    "Titel",
                    "Dokumenttyp",
                    "År",
                    "Förbund",
                    "Diarienummer",
                    "Vilka får läsa",
                    "Adress",
                    "Samma fil som",
                    "Nästan samma som");

    private final Report report;
    private final Organisation organisation;
    private final FactWords words;

    @Activate
    public ReportTable(
            @Reference Report report,
            @Reference Organisation organisation,
            @Reference FactWords words) {
        this.report = report;
        this.organisation = organisation;
        this.words = words;
    }

    Response answer(Viewer viewer, Import of) {
        Csv csv = new Csv().line(HEAD);
        of.files().forEach(file -> csv.line(cells(report.of(viewer, file))));
        return Response.ok(csv.toString().getBytes(StandardCharsets.UTF_8), Csv.TYPE)
                .header(
                        "Content-Disposition",
                        Originals.disposition("uppladdning-" + of.id() + ".csv"))
                .build();
    }

    private List<String> cells(Report.Line line) {
        List<String> cells =
                new ArrayList<>(List.of(line.name(), line.fate().swedish(), line.sentence()));
        Archived document = line.document();
        if (document != null) {
            cells.add(document.held() ? "Nej" : "Ja");
            cells.add(document.title());
            cells.add(document.type().swedish());
            cells.add(document.year() == null ? "" : document.year().toString());
            cells.add(name(document.association()));
            cells.add(document.registryNumber());
            cells.add(words.readers(document));
            cells.add(ArchiveAddress.document(document.id()));
            cells.add(title(line.same()));
            cells.add(
                    line.near().isEmpty()
                            ? ""
                            : line.near().getFirst().document().title()
                                    + " ("
                                    + line.near().getFirst().percent()
                                    + " %)");
        }
        while (cells.size() < HEAD.size()) {
            cells.add("");
        }
        return cells;
    }

    private String name(@Nullable UnitId unit) {
        return unit == null ? "" : organisation.name(unit);
    }

    private static String title(@Nullable Archived document) {
        return document == null ? "" : document.title();
    }
}
