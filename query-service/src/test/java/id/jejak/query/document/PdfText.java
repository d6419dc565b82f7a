package id.jejak.query.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The text of a PDF, page by page, as a reader's program extracts it.
 *
 * @param outside characters that stand beyond the right or the lower edge of the paper
 */
public record PdfText(List<String> pages, List<String> labels, List<String> outside) {

    /** Reads a file. */
    public static PdfText of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> pages = new ArrayList<>();
            List<String> outside = new ArrayList<>();
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    if (text.getXDirAdj() + text.getWidthDirAdj() > text.getPageWidth()
                            || text.getYDirAdj() > text.getPageHeight()) {
                        outside.add(text.getUnicode());
                    }
                    super.processTextPosition(text);
                }
            };
            stripper.setLineSeparator("\n");
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
            return new PdfText(
                    List.copyOf(pages),
                    List.of(document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices()),
                    List.copyOf(outside));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A page, from 0. */
    public String page(int index) {
        return pages.get(index);
    }

    /** All pages with every run of white space made one space, so that line breaks do not matter. */
    public String all() {
        return String.join(" ", pages).replaceAll("\\s+", " ");
    }
}
