package id.jejak.query.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Holds a PDF against the standards for archives and for screen readers. */
public final class PdfStandards {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfStandards() {}

    /** Fails naming each rule that the file breaks. */
    public static void assertCompliant(byte[] pdf) {
        assertThat(violations(pdf, PDFAFlavour.PDFA_2_A)).as("PDF/A-2a").isEmpty();
        assertThat(violations(pdf, PDFAFlavour.PDFUA_1)).as("PDF/UA-1").isEmpty();
    }

    private static List<String> violations(byte[] pdf, PDFAFlavour flavour) {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour)) {
            ValidationResult result =
                    Foundries.defaultInstance().createValidator(flavour, false).validate(parser);
            assertThat(result.getTotalAssertions()).isPositive();
            return result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + ": " + assertion.getMessage() + " at "
                            + assertion.getLocation().getContext())
                    .toList();
        } catch (Exception failed) {
            throw new AssertionError("The validator could not read the PDF", failed);
        }
    }
}
