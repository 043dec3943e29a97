package se.samspel.arkiv.internal.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.documents.DocumentWriter;
import se.samspel.api.documents.Paper;
import se.samspel.arkiv.DisposalId;
import se.samspel.arkiv.DocumentId;
import se.samspel.arkiv.internal.Documents;
import se.samspel.arkiv.internal.retention.Disposal.Item;
import se.samspel.documents.testing.Printed;
import se.samspel.documents.testing.Verdict;
import se.samspel.identity.testing.SmallOrganisation;
import se.samspel.storage.testing.TemporaryStorage;

/** The certificate on paper, as the worker prints it, before a judge of archive papers. */
class CertificateTest {
    private static final Instant THEN = Instant.parse("2026-03-02T09:00:00Z");

    @TempDir Path folder;

    /** Printed in the process of the test. */
    private static final class Writer implements DocumentWriter {
        @Override
        public void pdf(Paper paper, OutputStream out) throws IOException {
            out.write(Printed.pdf(paper));
        }

        @Override
        public void docx(Paper paper, OutputStream out) {
            throw new UnsupportedOperationException("a certificate is a PDF");
        }
    }

    private byte[] certificate(int documents) throws IOException {
        Disposal disposal =
                new Disposal(
                        new DisposalId(41),
                        SmallOrganisation.GAVLEBORG,
                        Disposal.State.APPROVED,
                        documents,
                        "7",
                        "Ada Lind",
                        THEN,
                        "Bo Ek",
                        THEN,
                        "");
        List<Item> items =
                LongStream.rangeClosed(1, documents).mapToObj(CertificateTest::item).toList();
        try (TemporaryStorage storage = TemporaryStorage.open(folder, "archive", Documents.class)) {
            Certificates certificates =
                    new Certificates(
                            new Writer(), storage.files(), new SmallOrganisation().organisation());
            try (InputStream kept = storage.files().open(certificates.keep(disposal, items, 2))) {
                return kept.readAllBytes();
            }
        }
    }

    private static Item item(long number) {
        return new Item(
                new DocumentId(number),
                number % 2 == 0 ? "Arbetsmaterial" : "Löpande rapporter",
                "Arkivlagen 10 §",
                "Lägesrapport",
                number % 3 == 0 ? "" : "2015",
                "2021-01-01",
                4);
    }

    @Test
    void aCertificateOfManyPagesIsFitForAnArchiveAndForReadersOfScreens() throws IOException {
        byte[] pdf = certificate(120);
        assertEquals(List.of(), Verdict.of(pdf, "2a"));
        assertEquals(List.of(), Verdict.of(pdf, "ua1"));
    }

    @Test
    void theJudgeSeesWhatIsTakenFromIt() throws IOException {
        byte[] whole = certificate(1);
        assertFalse(Verdict.of(without(whole, COSName.STRUCT_TREE_ROOT), "ua1").isEmpty());
        assertFalse(Verdict.of(without(whole, COSName.METADATA), "2a").isEmpty());
    }

    private static byte[] without(byte[] pdf, COSName part) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            document.getDocumentCatalog().getCOSObject().removeItem(part);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}
