package id.jejak.command.rule;

import id.jejak.kernel.trail.Basis;
import id.jejak.kernel.trail.SourceGap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a person may write: something that can be read, not too much of it, and no citizen's number. A NIK has 16 digits;
 * an official's NIP has 18 and is public. Sixteen digits in a row are refused whatever they are. Where spaces or signs
 * part them, up to three between two groups, they are refused when they read as a NIK: a region of three codes, a birth
 * date (a woman's day plus 40) and a serial. So a disguise does not help, and two dates or amounts side by side do no harm.
 */
public final class FreeText {
    /** Most characters of a name, a unit, a number of a document. */
    public static final int SHORT = 300;
    /** Most characters of a paragraph. */
    public static final int LONG = 4000;
    /** Most paragraphs or items of a list. */
    public static final int MOST_ITEMS = 60;

    private static final int NIK_DIGITS = 16;
    private static final Pattern NIP =
            Pattern.compile("(19|20)\\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])\\d{6}[12]\\d{3}");
    /** Region (province, kabupaten, kecamatan), birth date, serial. */
    private static final Pattern NIK = Pattern.compile("[1-9]\\d(?!00)\\d{2}(?!00)\\d{2}"
            + "(0[1-9]|[12]\\d|3[01]|4[1-9]|[56]\\d|7[01])(0[1-9]|1[0-2])\\d{2}(?!0000)\\d{4}");

    private static final Pattern SEPARATORS =
            Pattern.compile("[\\s\\p{Z}\\p{Pd}\\p{Po}\\p{Pc}\\p{Ps}\\p{Pe}|+=~]{1,3}");
    /** A day of a report's years; two of them side by side would read as a number of sixteen digits. */
    private static final Pattern DATE =
            Pattern.compile("(?<!\\d|\\d[-./])(?:(?:0?[1-9]|[12]\\d|3[01])([-./])(?:0?[1-9]|1[0-2])\\1(?:199|20\\d)\\d"
                    + "|(?:199|20\\d)\\d([-./])(?:0[1-9]|1[0-2])\\2(?:0[1-9]|[12]\\d|3[01]))(?!\\d|[-./]\\d)");
    /** Seen by nobody, but a number could hide behind them: zero-width spaces, soft hyphens, marks of direction. */
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
    /** Digits of the national nomenclature belong to no person. */
    private static final Pattern NOMENCLATURE_CODE =
            Pattern.compile("(?<![\\d.])\\d\\.\\d{2}\\.\\d{2}(\\.\\d\\.\\d{2}(\\.\\d{4}|\\.\\d{2})?)?(?![\\d.])");

    private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");
    private static final Pattern GROUP = Pattern.compile("\\d+");

    private static final Pattern IDENTITY = Pattern.compile("[A-Za-z0-9][A-Za-z0-9./_\\-]{0,79}");

    private final Violations violations;
    private final boolean imported;
    private final LocalDate today;

    /** Adds what it finds to these; only an import may say that its source states nothing. */
    public FreeText(Violations violations, CommandContext context) {
        this.violations = violations;
        this.imported = context.imported();
        this.today = context.today();
    }

    /** A text that has to be there. */
    public FreeText required(String field, String text, int mostCharacters) {
        violations.require(!text.isBlank(), "text-required", field);
        return check(field, text, mostCharacters);
    }

    /** A text that may be missing. */
    public FreeText optional(String field, @Nullable String text, int mostCharacters) {
        return text == null ? this : check(field, text, mostCharacters);
    }

    /** A list of texts, each of which has to say something; the list itself may be empty. */
    public FreeText list(String field, List<String> texts) {
        violations.require(
                texts.size() <= MOST_ITEMS, "list-too-long", field, "given", texts.size(), "limit", MOST_ITEMS);
        for (int i = 0; i < Math.min(texts.size(), MOST_ITEMS); i++) {
            required(field + "[" + i + "]", texts.get(i), LONG);
        }
        return this;
    }

    /** Why something is changed or given back. */
    public FreeText reason(String reason) {
        return required("reason", reason, LONG);
    }

    /** Why something is added late, and on which document; both are missing where nothing was late. */
    public FreeText grounds(@Nullable String reason, @Nullable Basis basis) {
        if (reason != null) {
            reason(reason);
        }
        return basis == null ? this : basis(basis);
    }

    /** The document that the command rests on. */
    public FreeText basis(Basis basis) {
        if (!SourceGap.isNotStated(basis.date())) {
            LocalDate date = LocalDate.parse(basis.date());
            violations.require(!date.isAfter(today), "basis-in-future", "basis.date", "given", date, "limit", today);
        }
        return required("basis.document", basis.document(), SHORT)
                .required("basis.number", basis.number(), SHORT)
                .stated("basis.date", basis.date());
    }

    /** An identity that whoever asks has chosen: letters, digits, dots, slashes and hyphens. */
    public FreeText identity(String field, String identity) {
        boolean namesACitizen = holdsNik(identity);
        violations.require(!namesACitizen, "text-names-a-citizen", field, "limit", NIK_DIGITS);
        violations.require(
                namesACitizen || IDENTITY.matcher(identity).matches(), "identity-format", field, "given", identity);
        return this;
    }

    /** A text that is no prose; it may be missing from the source of an import only. */
    public FreeText stated(String field, String text) {
        violations.require(imported || !SourceGap.isNotStated(text.strip()), "source-gap-in-live-command", field);
        return this;
    }

    private FreeText check(String field, String text, int mostCharacters) {
        check(violations, field, text, mostCharacters);
        return stated(field, text);
    }

    /** Refuses, whoever speaks, what is too long, names a citizen, or could not be printed. */
    static void check(Violations violations, String field, String text, int mostCharacters) {
        violations.require(
                text.length() <= mostCharacters,
                "text-too-long",
                field,
                "given",
                text.length(),
                "limit",
                mostCharacters);
        violations.require(!holdsNik(text), "text-names-a-citizen", field, "limit", NIK_DIGITS);
        violations.require(isPrintable(text), "text-unprintable", field);
    }

    /**
     * Whether databases and documents can hold a text: PostgreSQL takes no NUL in a text, XML no other control character
     * and no half of a surrogate pair either. An event that holds one could never be shown again.
     */
    static boolean isPrintable(String text) {
        return text.codePoints().allMatch(FreeText::isPrintable);
    }

    private static boolean isPrintable(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character == '\n' || character == '\r' || character == '\t';
            case Character.SURROGATE -> false;
            // The last two of each plane, and 32 more, are set aside as no characters at all.
            default -> (character & 0xFFFE) != 0xFFFE && (character < 0xFDD0 || character > 0xFDEF);
        };
    }

    /** The text, or the text without its digits where it holds a 16-digit number: for what is kept about a refusal. */
    public static String withoutNik(String text) {
        return holdsNik(text) ? DIGIT.matcher(text).replaceAll("#") : text;
    }

    /** Whether a text holds a citizen's number. */
    public static boolean holdsNik(String text) {
        if (text.codePoints().filter(Character::isDigit).count() < NIK_DIGITS) {
            return false;
        }
        String visible = INVISIBLE.matcher(inLatinDigits(text)).replaceAll("");
        String read =
                DATE.matcher(NOMENCLATURE_CODE.matcher(visible).replaceAll("#")).replaceAll("#");
        Matcher group = GROUP.matcher(read);
        List<String> number = new ArrayList<>();
        int end = -1;
        while (group.find()) {
            boolean continues = end >= 0
                    && SEPARATORS.matcher(read.substring(end, group.start())).matches();
            if (!continues) {
                if (holdsNik(number)) {
                    return true;
                }
                number.clear();
            }
            number.add(group.group());
            end = group.end();
        }
        return holdsNik(number);
    }

    /** Whether a group, or neighbouring ones together, make up a citizen's number; one NIP's groups do not count. */
    private static boolean holdsNik(List<String> groups) {
        if (groups.stream().anyMatch(group -> group.length() == NIK_DIGITS)) {
            return true;
        }
        if (NIP.matcher(String.join("", groups)).matches()) {
            return false;
        }
        for (int from = 0; from < groups.size(); from++) {
            StringBuilder digits = new StringBuilder();
            for (int to = from; to < groups.size() && digits.length() < NIK_DIGITS; to++) {
                digits.append(groups.get(to));
                if (digits.length() == NIK_DIGITS && NIK.matcher(digits).matches()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The digits of other scripts read as ours, so that a number cannot hide in them. */
    private static String inLatinDigits(String text) {
        StringBuilder latin = new StringBuilder(text.length());
        text.codePoints()
                .map(character -> Character.isDigit(character) ? '0' + Character.digit(character, 10) : character)
                .forEach(latin::appendCodePoint);
        return latin.toString();
    }
}
