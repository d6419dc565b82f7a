package id.jejak.web.message;

import id.jejak.web.format.IndonesianDates;
import id.jejak.web.format.IndonesianNumbers;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something that a message speaks of and that is written differently in each language.
 *
 * <p>Messages also take plain values. A {@code BigDecimal} is a quantity ({@code 1.200,5}); an {@code int} or
 * {@code long} is a bare number without dots (a year, a month, the number of a record); dates and months are written in
 * words; everything else as its own {@code toString} says.
 */
@FunctionalInterface
public interface MessageArgument {

    /** The text in that language. */
    String in(Language language);

    /** An amount of money: {@code Rp423.300,00}, in English {@code Rp423,300.00}. */
    static MessageArgument rupiah(BigDecimal amount) {
        String indonesian = IndonesianNumbers.rupiah(amount);
        return language -> language == Language.INDONESIAN ? indonesian : withSwappedSeparators(indonesian);
    }

    /** The text of any argument in that language. */
    static String textOf(@Nullable Object value, Language language) {
        if (value instanceof MessageArgument argument) {
            return argument.in(language);
        }
        if (value instanceof BigDecimal quantity) {
            return language == Language.INDONESIAN
                    ? IndonesianNumbers.quantity(quantity)
                    : IndonesianNumbers.quantity(quantity, ',', '.');
        }
        if (value instanceof LocalDate date) {
            return language == Language.INDONESIAN
                    ? IndonesianDates.date(date)
                    : date.getDayOfMonth() + " " + english(date.getMonth()) + " " + date.getYear();
        }
        if (value instanceof YearMonth month) {
            return textOf(month.getMonth(), language) + " " + month.getYear();
        }
        if (value instanceof Month month) {
            return language == Language.INDONESIAN ? IndonesianDates.month(month) : english(month);
        }
        return String.valueOf(value);
    }

    private static String english(Month month) {
        return month.name().charAt(0) + month.name().substring(1).toLowerCase(Locale.ROOT);
    }

    private static String withSwappedSeparators(String number) {
        return number.replace('.', ' ').replace(',', '.').replace(' ', ',');
    }
}
