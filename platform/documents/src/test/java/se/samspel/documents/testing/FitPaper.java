package se.samspel.documents.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import se.samspel.api.documents.DocumentWriter;
import se.samspel.api.documents.Paper;

/** Prints as the product does, in the process of the test; veraPDF says whether it is fit to be kept and listened to. */
public final class FitPaper implements DocumentWriter {
    @Override
    public void pdf(Paper paper, OutputStream out) throws IOException {
        out.write(Printed.pdf(paper));
    }

    /** Only paper is looked at: a Word file is its words. */
    @Override
    public void docx(Paper paper, OutputStream out) throws IOException {
        out.write(paper.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Fails with the rules that a file breaks. */
    public static void assertFit(byte[] pdf) throws IOException {
        assertEquals(List.of(), Verdict.of(pdf, "2a"), "PDF/A-2a");
        assertEquals(List.of(), Verdict.of(pdf, "ua1"), "PDF/UA-1");
    }
}
