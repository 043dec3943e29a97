package se.samspel.documents.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What veraPDF says of a file; for the tests of every room that puts something on paper. */
public final class Verdict {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Verdict() {}

    /** The rules that a file breaks, such as "7.1-8 …"; none when it complies. */
    public static List<String> of(byte[] pdf, String flavour) throws IOException {
        PDFAFlavour wanted = PDFAFlavour.fromString(flavour);
        try (PDFAParser parser =
                        Foundries.defaultInstance()
                                .createParser(new ByteArrayInputStream(pdf), wanted);
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(wanted, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(each -> each.getStatus() == TestAssertion.Status.FAILED)
                    .map(Verdict::words)
                    .distinct()
                    .sorted()
                    .toList();
        } catch (ModelParsingException | EncryptedPdfException | ValidationException unreadable) {
            throw new IOException(unreadable);
        }
    }

    private static String words(TestAssertion broken) {
        return broken.getRuleId().getClause()
                + "-"
                + broken.getRuleId().getTestNumber()
                + " "
                + broken.getMessage();
    }
}
