package id.jejak.standalone.bench;

import id.jejak.command.budget.BudgetCommand.RealizeBudget;
import id.jejak.command.realization.RealizationCommand.ReviseMonthlyRealization;
import id.jejak.command.rule.SectionYearCommand;
import id.jejak.kernel.measure.Quantity;
import id.jejak.kernel.measure.Rupiah;
import id.jejak.kernel.period.SectionYearId;
import id.jejak.kernel.trail.Basis;
import java.time.Month;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Somebody who goes through some sections' years in turn: money spent here, a month corrected there. */
final class Desk {
    private static final Basis BASIS = new Basis("Nota Dinas", "002/ND", "2016-02-01");

    /** A revision to what stands already would be refused. */
    private static final AtomicInteger QUANTITIES = new AtomicInteger(1);

    private final List<SectionYearId> years;
    private final String name;
    private int turn;

    /** The name keeps entries of several desks apart. */
    Desk(List<SectionYearId> years, String name) {
        this.years = List.copyOf(years);
        this.name = name;
    }

    /** Every other command records an expenditure, the others revise January. */
    SectionYearCommand next() {
        int n = turn++;
        SectionYearId id = years.get(n / 2 % years.size());
        return n % 2 == 0 ? expenditure(id) : revision(id);
    }

    /** The next expenditure. */
    RealizeBudget expenditure() {
        return expenditure(years.get(turn++ % years.size()));
    }

    private RealizeBudget expenditure(SectionYearId id) {
        return new RealizeBudget(
                id,
                name + "-" + turn,
                Offices.SUB_ACTIVITY,
                Month.JANUARY,
                id.year().value() + "-01-15",
                Rupiah.of("423300"),
                "Belanja Alat Tulis Kantor",
                "spj",
                "SPJ-" + name + "-" + turn,
                null,
                null);
    }

    private static ReviseMonthlyRealization revision(SectionYearId id) {
        return new ReviseMonthlyRealization(
                id,
                Offices.INDICATOR,
                Month.JANUARY,
                Quantity.of(Integer.toString(QUANTITIES.incrementAndGet())),
                List.of("Pelayanan administrasi kependudukan"),
                null,
                null,
                "Salah catat",
                BASIS);
    }
}
