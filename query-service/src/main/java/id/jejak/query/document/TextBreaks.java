package id.jejak.query.document;

import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Says where a line may end: after spaces, after a hyphen or a slash between letters.
 *
 * <p>The JDK's own rules change from release to release, and with them the lines of a document.
 */
final class TextBreaks implements FSTextBreaker {

    private String text = "";
    private int position;

    @Override
    public void setText(String newText) {
        text = newText;
        position = 0;
    }

    @Override
    public int next() {
        if (position >= text.length()) {
            return -1;
        }
        position++;
        while (position < text.length() && !mayEndBefore(position)) {
            position++;
        }
        return position;
    }

    private boolean mayEndBefore(int index) {
        char before = text.charAt(index - 1);
        char after = text.charAt(index);
        if (isBreakingSpace(before)) {
            return !isBreakingSpace(after);
        }
        boolean joint = before == '-' || before == '/' || before == '\u2013' || before == '\u2014';
        return joint && index > 1 && Character.isLetter(text.charAt(index - 2)) && Character.isLetter(after);
    }

    private static boolean isBreakingSpace(char character) {
        return character == ' ' || character == '\n' || character == '\t' || character == '\r';
    }
}
