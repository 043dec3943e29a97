package se.samspel.samverkanskarta.internal.out;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import se.samspel.api.UnitId;
import se.samspel.api.documents.Paper;
import se.samspel.documents.testing.FitPaper;
import se.samspel.identity.testing.SmallOrganisation;
import se.samspel.samverkanskarta.MapId;
import se.samspel.samverkanskarta.VersionId;
import se.samspel.samverkanskarta.internal.model.Forum;
import se.samspel.samverkanskarta.internal.model.Inventories;
import se.samspel.samverkanskarta.internal.model.Inventory;
import se.samspel.samverkanskarta.internal.norm.Norms;
import se.samspel.samverkanskarta.internal.rows.VersionLine;

class MapOutTest {
    private static final Inventory MAP = Inventories.sample();

    private static VersionLine line() {
        return new VersionLine(
                new MapId(1),
                new VersionId(2),
                1,
                SmallOrganisation.GAVLEBORG,
                "Unga vuxna",
                MAP.title(),
                MAP.kind(),
                MAP.day(),
                false,
                List.of(new UnitId("hofors")),
                0);
    }

    private static Paper paper(Inventory map) {
        SmallOrganisation small = new SmallOrganisation();
        return MapPaper.of(
                line(),
                map,
                new Norms(small.organisation()).chosen(SmallOrganisation.GAVLEBORG, ""),
                "Finsam Gävleborg",
                Instant.parse("2027-04-01T10:00:00Z"));
    }

    @Test
    void theReportIsFitToBeKeptAndListenedTo() throws IOException {
        FitPaper.assertFit(pdf(paper(MAP)));
    }

    @Test
    void anEmptyMapIsAReportToo() throws IOException {
        FitPaper.assertFit(pdf(paper(MAP.withForums(List.of()).withFunctions(List.of()))));
    }

    private static byte[] pdf(Paper paper) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new FitPaper().pdf(paper, out);
        return out.toByteArray();
    }

    @Test
    void everyForumStandsInThePicturesAndInTheWords() {
        String all = paper(MAP).toString();
        for (Forum forum : MAP.forums()) {
            assertTrue(all.contains("Heading[level=2, text=" + forum.name()), forum.name());
        }
        List<Paper.Figure> figures =
                paper(MAP).blocks().stream()
                        .filter(Paper.Figure.class::isInstance)
                        .map(Paper.Figure.class::cast)
                        .toList();
        long drawn =
                figures.stream().mapToLong(it -> it.svg().split("data-nod=\"m-").length - 1).sum();
        assertEquals(MAP.forums().size(), drawn);
    }

    @Test
    void theTableHasARowForEverySeatAndForEveryForumWithoutOne() {
        long rows = MAP.forums().stream().mapToLong(it -> Math.max(1, it.seats().size())).sum();
        assertEquals(rows + 1, ForumTables.seats(MAP).csv().lines().count());
        assertTrue(
                ForumTables.seats(MAP)
                        .csv()
                        .startsWith("\uFEFFForum id;Forum;Nivå;Läge;Gånger om året;Minuter;Part;"));
    }

    @Test
    void theWorkbookIsWhatSpreadsheetsReadAndTheSameEveryTime() throws Exception {
        byte[] bytes = Workbook.of(MapTable.all(MAP));
        assertArrayEquals(bytes, Workbook.of(MapTable.all(MAP)));
        int sheets = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                ByteArrayOutputStream part = new ByteArrayOutputStream();
                zip.transferTo(part);
                Document read =
                        DocumentBuilderFactory.newInstance()
                                .newDocumentBuilder()
                                .parse(new ByteArrayInputStream(part.toByteArray()));
                if (entry.getName().startsWith("xl/worksheets/")) {
                    int rows = MapTable.all(MAP).get(sheets++).rows().size();
                    assertEquals(rows, read.getElementsByTagName("row").getLength());
                }
            }
        }
        assertEquals(5, sheets);
    }
}
