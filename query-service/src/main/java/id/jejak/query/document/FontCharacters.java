package id.jejak.query.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Keeps to the characters that the document's fonts have. The layout library would put the same sign in the place of
 * every other one, and nobody could see what had been there: it is named instead, as in {@code [U+1F600]}.
 */
final class FontCharacters {

    private final List<CmapLookup> fonts = new ArrayList<>();

    /** Characters that each of these fonts has. */
    FontCharacters(List<byte[]> fonts) {
        for (byte[] bytes : fonts) {
            try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes))) {
                this.fonts.add(font.getUnicodeCmapLookup());
            } catch (IOException failed) {
                throw new UncheckedIOException("The program's own font could not be read", failed);
            }
        }
    }

    /** The text with letters and their marks composed, and whatever cannot be printed replaced. */
    String printable(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(point -> append(printable, point));
        return printable.toString();
    }

    private void append(StringBuilder printable, int point) {
        if (isInvisible(point)) {
            return;
        }
        if (isLineBreak(point) || has(point)) {
            printable.appendCodePoint(point);
        } else {
            printable.append(isBlank(point) ? " " : "[U+%04X]".formatted(point));
        }
    }

    private boolean has(int point) {
        return point >= ' ' && fonts.stream().allMatch(font -> font.getGlyphId(point) != 0);
    }

    private static boolean isLineBreak(int point) {
        return point == '\t' || point == '\n' || point == '\r';
    }

    /** Spaces, separators, and the control characters and lone halves of pairs that no XML parser accepts. */
    private static boolean isBlank(int point) {
        return point < ' '
                || point >= 0x7F && point <= 0x9F
                || point >= 0x2000 && point <= 0x200A
                || point == 0x2028
                || point == 0x2029
                || point == 0x202F
                || point == 0x205F
                || point == 0x3000
                || point >= 0xD800 && point <= 0xDFFF
                || point == 0xFFFE
                || point == 0xFFFF;
    }

    /** Marks that only steer how neighbours are drawn: soft hyphens, joiners, directions, variants. */
    private static boolean isInvisible(int point) {
        return point == 0xAD
                || point >= 0x200B && point <= 0x200F
                || point >= 0x202A && point <= 0x202E
                || point >= 0x2060 && point <= 0x206F
                || point >= 0xFE00 && point <= 0xFE0F
                || point == 0xFEFF;
    }
}
