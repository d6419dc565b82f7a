package id.jejak.query.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import java.util.Locale;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/** Takes out of a laid-out PDF whatever would differ from one rendering to the next, and saves it. */
final class PdfFinish {

    /** Names the program in the file; without a version, which would change the bytes. */
    static final String PROGRAM = "Jejak";

    /** Cover and contents; the stylesheet prints the latter's number. */
    private static final int FRONT_PAGES = 2;

    private static final DateTimeFormatter XMP_TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

    private final ReportDocument.Metadata metadata;
    private final ReportDocument.Labels labels;
    private final String markup;
    private final byte[] colourProfile;

    PdfFinish(ReportDocument document, String markup, byte[] colourProfile) {
        this.metadata = document.metadata();
        this.labels = document.labels();
        this.markup = markup;
        this.colourProfile = colourProfile;
    }

    /** The file's bytes. */
    byte[] finish(PDDocument pdf) throws IOException {
        ZonedDateTime lastRecordedAt = truncated(metadata.lastRecordedAt()).atZone(ZoneOffset.UTC);
        dateInformation(pdf.getDocumentInformation(), lastRecordedAt);
        dateXmp(pdf.getDocumentCatalog().getMetadata(), XMP_TIME.format(lastRecordedAt));
        keepProfileBytes(pdf);
        describeLinks(pdf);
        labelPages(pdf);
        pdf.setDocumentId(documentId());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        pdf.save(bytes);
        return bytes.toByteArray();
    }

    private static Instant truncated(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS);
    }

    private static void dateInformation(PDDocumentInformation information, ZonedDateTime at) {
        GregorianCalendar calendar = GregorianCalendar.from(at);
        information.setCreationDate(calendar);
        information.setModificationDate(calendar);
        information.setCreator(PROGRAM);
    }

    private static void dateXmp(PDMetadata xmp, String at) throws IOException {
        String text = new String(xmp.toByteArray(), StandardCharsets.UTF_8);
        String dated = text.replaceAll(
                "<xmp:CreateDate>[^<]*</xmp:CreateDate>",
                "<xmp:CreatorTool>%s</xmp:CreatorTool><xmp:CreateDate>%s</xmp:CreateDate><xmp:ModifyDate>%s</xmp:ModifyDate>"
                        .formatted(PROGRAM, at, at));
        if (dated.equals(text)) {
            throw new IllegalStateException("The PDF's XMP metadata holds no creation date to set");
        }
        xmp.importXMPMetadata(dated.getBytes(StandardCharsets.UTF_8));
    }

    /** The JDK's colour engine re-writes a profile that passes through it, each release in its own way. */
    private void keepProfileBytes(PDDocument pdf) throws IOException {
        for (PDOutputIntent intent : pdf.getDocumentCatalog().getOutputIntents()) {
            COSStream profile = intent.getDestOutputIntent();
            try (OutputStream raw = profile.createOutputStream(COSName.FLATE_DECODE)) {
                raw.write(colourProfile);
            }
        }
    }

    /** PDF/UA wants words for every link. */
    private void describeLinks(PDDocument pdf) throws IOException {
        for (PDPage page : pdf.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                annotation.setContents(labels.link());
            }
        }
    }

    /** Cover and contents count in roman numbers, the text from 1: a reader's page box says what is printed. */
    private void labelPages(PDDocument pdf) throws IOException {
        if (firstPageOfText(pdf) != FRONT_PAGES) {
            throw new IllegalStateException("The contents of " + metadata.identity() + " do not fit on one page");
        }
        PDPageLabels numbers = new PDPageLabels(pdf);
        PDPageLabelRange front = new PDPageLabelRange();
        front.setStyle(PDPageLabelRange.STYLE_ROMAN_LOWER);
        numbers.setLabelItem(0, front);
        PDPageLabelRange text = new PDPageLabelRange();
        text.setStyle(PDPageLabelRange.STYLE_DECIMAL);
        numbers.setLabelItem(FRONT_PAGES, text);
        pdf.getDocumentCatalog().setPageLabels(numbers);
    }

    /** The bookmarks' second entry is the first chapter; the first is the contents. */
    private static int firstPageOfText(PDDocument pdf) throws IOException {
        PDPage page = pdf.getDocumentCatalog()
                .getDocumentOutline()
                .getFirstChild()
                .getNextSibling()
                .findDestinationPage(pdf);
        return pdf.getPages().indexOf(page);
    }

    private long documentId() {
        String whatItIs = metadata.identity() + "\n" + metadata.templateVersion() + "\n" + markup;
        byte[] digest = RenderedPdf.newSha256().digest(whatItIs.getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.wrap(digest).getLong();
    }
}
