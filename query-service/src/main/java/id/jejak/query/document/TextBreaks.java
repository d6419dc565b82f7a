package id.jejak.query.document;

import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Says where a line may end: after spaces, after a hyphen or a slash between letters, and within a word that is longer
 * than words are, such as an address, which would push a table's figures off the page.
 *
 * <p>The JDK's own rules change from release to release, and with them the lines of a document.
 */
final class TextBreaks implements FSTextBreaker {

    private static final int LONGEST_WORD = 30;

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
        int begun = position;
        position++;
        while (position < text.length() && !mayEndBefore(position) && position - begun < LONGEST_WORD) {
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
