package id.jejak.kernel.period;

import id.jejak.kernel.language.InvalidValueException;
import java.time.Month;
import java.util.List;

/** A quarter of the fiscal year ("Triwulan", TW I to IV). */
public enum Quarter {
    I,
    II,
    III,
    IV;

    /** Quarter 1 to 4. */
    public static Quarter of(int number) {
        if (number < 1 || number > 4) {
            throw new InvalidValueException("quarter", number);
        }
        return values()[number - 1];
    }

    /** The quarter that a month lies in. */
    public static Quarter of(Month month) {
        return values()[(month.getValue() - 1) / 3];
    }

    /** 1 to 4. */
    public int number() {
        return ordinal() + 1;
    }

    /** Its first month. */
    public Month first() {
        return Month.of(ordinal() * 3 + 1);
    }

    /** Its last month. */
    public Month last() {
        return first().plus(2);
    }

    /** Its three months in order. */
    public List<Month> months() {
        return List.of(first(), first().plus(1), last());
    }
}
