package se.samspel.documents.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samspel.api.documents.PaperReader.Cell;
import se.samspel.api.documents.PaperReader.Kind;
import se.samspel.api.documents.PaperReader.Line;
import se.samspel.api.documents.PaperReader.Reading;
import se.samspel.api.documents.PaperReader.Returned;
import se.samspel.api.documents.PaperReader.Row;
import se.samspel.api.documents.PaperReader.Unreadable;
import se.samspel.api.documents.TextExtractor.Reason;

/** Papers that come back as OpenDocument text. That all of a paper survives the way there, {@link WordPaperTest} says. */
final class OpenDocumentPaperTest {
    private static final RealDocuments DOCUMENTS = RealDocuments.shared();

    @Test
    void marksOfEveryKindAreThoseOfTheirParagraphOrCell() throws IOException {
        assertEquals(
                List.of(
                        new Line(Kind.HEADING, "Rubrik", List.of("s_1")),
                        new Line(Kind.TEXT, "Ett   två\nrad", List.of("a_1")),
                        new Line(Kind.TEXT, "", List.of("tom_1")),
                        new Row(
                                1,
                                List.of(
                                        new Cell("1", List.of()),
                                        new Cell("x\n\ny", List.of("c_1"))))),
                pieces(
                        "<text:h text:outline-level='1'><text:bookmark-start text:name='s_1'/>Rubrik<text:bookmark-end text:name='s_1'/></text:h>"
                                + "<text:p><text:bookmark-start text:name='a_1'/>Ett <text:s text:c='2'/>två<text:line-break/>rad<text:bookmark-end text:name='a_1'/></text:p>"
                                + "<text:p><text:bookmark text:name='tom_1'/></text:p>"
                                + "<table:table><table:table-row><table:table-cell><text:p>1</text:p></table:table-cell>"
                                + "<table:table-cell><text:p><text:bookmark-start text:name='c_1'/>x</text:p><text:p>y<text:bookmark-end text:name='c_1'/></text:p></table:table-cell></table:table-row></table:table>"));
    }

    @Test
    void notesAndCommentsComeLastAndWhatIsDeletedDoesNotCome() throws IOException {
        assertEquals(
                List.of(
                        new Line(Kind.TEXT, "Före efter", List.of()),
                        new Line(Kind.NOTE, "En fotnot", List.of()),
                        new Line(Kind.COMMENT, "En fråga", List.of())),
                pieces(
                        "<text:tracked-changes><text:changed-region><text:deletion><text:p>Struket</text:p></text:deletion></text:changed-region></text:tracked-changes>"
                                + "<text:p>Före<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>En fotnot</text:p></text:note-body></text:note>"
                                + "<office:annotation><text:date>2026-11-22</text:date><text:p>En fråga</text:p></office:annotation> efter</text:p>"));
    }

    @Test
    void ownPropertiesSayWhatItIs() throws IOException {
        byte[] odt =
                Zips.odt("<text:p>x</text:p>")
                        .with(
                                "meta.xml",
                                "<o:document-meta xmlns:o='o' xmlns:meta='m'><o:meta><meta:user-defined meta:name='samspel.plan'>17</meta:user-defined></o:meta></o:document-meta>")
                        .bytes();
        assertEquals(
                Map.of("samspel.plan", "17"),
                assertInstanceOf(Returned.class, read(odt)).properties());
    }

    @Test
    void whatHarmsOrIsLockedIsRefused() throws IOException {
        assertEquals(
                new Unreadable(Reason.PASSWORD),
                read(
                        Zips.odt("<text:p>x</text:p>")
                                .with(
                                        "META-INF/manifest.xml",
                                        "<m:manifest xmlns:m='x'><m:encryption-data/></m:manifest>")
                                .bytes()));
        assertEquals(
                new Unreadable(Reason.TOO_LARGE),
                read(Zips.odt("<text:p>" + "a".repeat(9_000_000) + "</text:p>").bytes()));
        assertEquals(
                new Unreadable(Reason.TOO_LARGE),
                read(
                        Zips.odt(
                                        "<text:p>"
                                                + "<text:s text:c='999999'/>".repeat(20_000)
                                                + "</text:p>")
                                .bytes()));
        assertEquals(
                new Unreadable(Reason.DAMAGED), read(Zips.odt("<text:p>".repeat(20_000)).bytes()));
    }

    private static List<?> pieces(String text) throws IOException {
        return assertInstanceOf(Returned.class, read(Zips.odt(text).bytes())).pieces();
    }

    private static Reading read(byte[] odt) throws IOException {
        return DOCUMENTS.reader().read("plan.odt", new ByteArrayInputStream(odt));
    }
}
