package id.jejak.query.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/**
 * Keeps the PDF library away from the machine's fonts: it would search the disk for them at the first document, leave a
 * list of them in the home folder, and with them the machine would have a part in what is written.
 *
 * <p>The library still asks for two standard fonts, for form fields that no document has; it gets one of ours.
 */
final class OwnFontsOnly implements FontMapper {

    private final TrueTypeFont font;

    OwnFontsOnly(byte[] ownFont) {
        try {
            this.font = new TTFParser().parse(new RandomAccessReadBuffer(ownFont));
        } catch (IOException failed) {
            throw new UncheckedIOException("The program's own font could not be read", failed);
        }
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String baseFont, PDFontDescriptor descriptor) {
        return new FontMapping<>(font, false);
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String baseFont, PDFontDescriptor descriptor) {
        return new FontMapping<>(font, false);
    }

    @Override
    public CIDFontMapping getCIDFont(String baseFont, PDFontDescriptor descriptor, PDCIDSystemInfo systemInfo) {
        return new CIDFontMapping(null, font, false);
    }
}
