package id.jejak.query.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.templateresolver.ITemplateResolver;

/**
 * Renders a document as PDF: A4, PDF/A-2a and PDF/UA-1, fonts embedded.
 *
 * <p>The bytes are a function of the document alone: no clock, locale, zone, random number or external file has a
 * part in them, so that the same document is the same file for ever. Safe for use by several threads.
 */
public final class PdfRenderer {

    private static final String FRAME = "document/pdf";
    private static final String FONT_FAMILY = "Liberation Serif";

    static {
        XRLog.setLoggerImpl(new RendererLog());
        FontMappers.set(new OwnFontsOnly(resource("fonts/LiberationSerif-Regular.ttf")));
    }

    private final ITemplateEngine templates = templates();
    private final String stylesheet = new String(resource("print.css"), StandardCharsets.UTF_8);
    private final byte[] colourProfile = resource("colour/sRGB.icc");
    private final byte[] regular = resource("fonts/LiberationSerif-Regular.ttf");
    private final byte[] bold = resource("fonts/LiberationSerif-Bold.ttf");
    private final byte[] italic = resource("fonts/LiberationSerif-Italic.ttf");
    private final FontCharacters characters = new FontCharacters(List.of(regular, bold, italic));

    /** Renders the document; equal documents give equal bytes. */
    public RenderedPdf render(ReportDocument document) {
        String markup = markup(document);
        try (PdfBoxRenderer renderer = builder(markup).buildPdfRenderer();
                PDDocument pdf = renderer.createPDFKeepOpen()) {
            return RenderedPdf.of(new PdfFinish(document, markup, colourProfile).finish(pdf));
        } catch (IOException failed) {
            throw new UncheckedIOException(
                    "The PDF of " + document.metadata().identity() + " could not be written", failed);
        }
    }

    private String markup(ReportDocument document) {
        Map<String, Object> model = Map.of("document", document, "stylesheet", stylesheet);
        return characters.printable(templates.process(FRAME, new Context(Locale.ROOT, model)));
    }

    private PdfRendererBuilder builder(String markup) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.withHtmlContent(markup, null);
        builder.withProducer(PdfFinish.PROGRAM);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(colourProfile);
        builder.useUnicodeLineBreaker(new TextBreaks());
        builder.useExternalResourceAccessControl(
                (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        embed(builder, regular, 400, FontStyle.NORMAL);
        embed(builder, bold, 700, FontStyle.NORMAL);
        embed(builder, italic, 400, FontStyle.ITALIC);
        builder.toStream(OutputStream.nullOutputStream());
        return builder;
    }

    private static void embed(PdfRendererBuilder builder, byte[] font, int weight, FontStyle style) {
        builder.useFont(() -> new ByteArrayInputStream(font), FONT_FAMILY, weight, style, true);
    }

    private static ITemplateEngine templates() {
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolvers(Set.of(resolver(1, FRAME, ".xhtml"), resolver(2, "document/*", ".html")));
        return engine;
    }

    private static ITemplateResolver resolver(int order, String pattern, String suffix) {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver(PdfRenderer.class.getClassLoader());
        resolver.setOrder(order);
        resolver.setResolvablePatterns(Set.of(pattern));
        resolver.setPrefix("templates/");
        resolver.setSuffix(suffix);
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        resolver.setCacheable(true);
        return resolver;
    }

    private static byte[] resource(String name) {
        try (InputStream stream = PdfRenderer.class.getResourceAsStream("/document/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("The program's own file document/" + name + " is missing");
            }
            return stream.readAllBytes();
        } catch (IOException failed) {
            throw new UncheckedIOException("document/" + name + " could not be read", failed);
        }
    }
}
