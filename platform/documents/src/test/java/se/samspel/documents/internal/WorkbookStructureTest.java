package se.samspel.documents.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import se.samspel.api.documents.StructureReader.Heading;
import se.samspel.api.documents.StructureReader.Structure;
import se.samspel.api.documents.StructureReader.Table;
import se.samspel.api.documents.StructureReader.Unreadable;
import se.samspel.api.documents.TextExtractor.Reason;

/** The real worker telling the tables of workbooks. */
final class WorkbookStructureTest {
    @Test
    void theSheetsOfAWorkbookAreTablesWithWhatPeopleSeeInTheCells() throws IOException {
        byte[] file =
                workbook(
                        "<row r='1'><c r='A1' t='s'><v>0</v></c><c r='C1' t='inlineStr'><is><t>Dag</t></is></c></row>"
                                + "<row r='2'><c r='A2' t='s'><v>1</v></c><c r='B2'><v>12.0</v></c>"
                                + "<c r='C2' s='1'><f>A1</f><v>46477</v></c><c r='D2' s='2'><v>46477.5</v></c><c r='E2' t='b'><v>1</v></c></row>");
        Structure read = (Structure) Structures.read("karta.xlsx", file);
        assertEquals(
                List.of(
                        new Heading(1, "", "Möten"),
                        new Table(
                                List.of(
                                        List.of("Möte", "", "Dag"),
                                        List.of(
                                                "Ungdomsmötet",
                                                "12",
                                                "2027-03-31",
                                                "2027-03-31",
                                                "ja")))),
                read.blocks());
    }

    @Test
    void aWorkbookOfAnotherProgramIsRead() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            XSSFSheet sheet = book.createSheet("Möten");
            sheet.createRow(0).createCell(0).setCellValue("Möte");
            sheet.createRow(3).createCell(1).setCellValue(2.5);
            book.write(file);
        }
        Structure read = (Structure) Structures.read("a.xlsx", file.toByteArray());
        assertEquals(
                List.of(
                        new Heading(1, "", "Möten"),
                        new Table(List.of(List.of("Möte"), List.of("", "2.5")))),
                read.blocks());
    }

    @Test
    void aWorkbookThatNamesWhatIsNotThereIsDamaged() throws IOException {
        byte[] file = workbook("<row r='1'><c r='A1' t='s'><v>7</v></c></row>");
        assertEquals(
                new Unreadable(
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        Reason.DAMAGED),
                Structures.read("karta.xlsx", file));
    }

    @Test
    void aCellThatDoesNotSayWhereItStandsIsTheNextOneAlsoAfterEmptyOnes() throws IOException {
        byte[] file =
                workbook(
                        "<row><c t='inlineStr'><is><t>Möte</t></is></c><c t='inlineStr'><is><t></t></is></c>"
                                + "<c/><c><v>6</v></c></row>");
        Structure read = (Structure) Structures.read("karta.xlsx", file);
        assertEquals(
                List.of(
                        new Heading(1, "", "Möten"),
                        new Table(List.of(List.of("Möte", "", "", "6")))),
                read.blocks());
    }

    private static byte[] workbook(String rows) throws IOException {
        return new Zips()
                .with("[Content_Types].xml", "<Types/>")
                .with(
                        "xl/workbook.xml",
                        "<workbook xmlns:r='r'><sheets><sheet name='Möten' r:id='rId7'/></sheets></workbook>")
                .with(
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships><Relationship Id='rId7' Target='worksheets/sheet1.xml'/></Relationships>")
                .with(
                        "xl/sharedStrings.xml",
                        "<sst><si><t>Möte</t></si><si><r><t>Ungdoms</t></r><r><t>mötet</t></r><rPh><t>x</t></rPh></si></sst>")
                .with(
                        "xl/styles.xml",
                        "<styleSheet><numFmts><numFmt numFmtId='170' formatCode='yyyy-mm-dd'/></numFmts>"
                                + "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='170'/></cellXfs></styleSheet>")
                .with(
                        "xl/worksheets/sheet1.xml",
                        "<worksheet><sheetData>" + rows + "</sheetData></worksheet>")
                .bytes();
    }
}
