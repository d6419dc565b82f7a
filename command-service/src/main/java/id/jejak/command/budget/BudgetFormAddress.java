package id.jejak.command.budget;

import id.jejak.command.budget.BudgetCommand.RealizeBudget;
import id.jejak.command.budget.BudgetCommand.RecordRefund;
import id.jejak.command.budget.BudgetCommand.ReverseBudgetRealization;
import id.jejak.command.budget.BudgetCommand.ReverseRefund;
import id.jejak.command.form.FormDesk;
import id.jejak.command.form.Grounds;
import id.jejak.command.form.Period;
import id.jejak.command.form.Typed;
import id.jejak.command.form.TypedFields;
import id.jejak.kernel.measure.Rupiah;
import id.jejak.kernel.trail.Basis;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes in the forms that record an expenditure or a repayment and take a wrong one back. */
@Controller
public class BudgetFormAddress {
    private final FormDesk desk;

    /** Hands what it reads to the desk. */
    public BudgetFormAddress(FormDesk desk) {
        this.desk = desk;
    }

    @PostMapping(Period.MONTH + "/belanja")
    Object realize(@PathVariable Map<String, String> path, HttpServletRequest request, HttpServletResponse response) {
        Period month = Period.month(path);
        return desk.submit(month, request, response, RealizeBudget.class, fields -> realizing(month, fields));
    }

    @PostMapping(Period.MONTH + "/belanja/pembatalan")
    Object reverse(@PathVariable Map<String, String> path, HttpServletRequest request, HttpServletResponse response) {
        Period month = Period.month(path);
        return desk.submit(
                month, request, response, ReverseBudgetRealization.class, fields -> reversing(month, fields));
    }

    private static Supplier<RealizeBudget> realizing(Period month, TypedFields fields) {
        Typed<String> entry = fields.text("entry");
        Typed<String> subActivity = fields.text("subActivity");
        Typed<LocalDate> date = fields.date("date");
        Typed<Rupiah> rupiah = fields.rupiah("rupiah");
        Typed<String> expenditureKind = fields.text("expenditureKind");
        Typed<String> evidenceKind = fields.text("evidenceKind");
        Typed<String> evidenceNumber = fields.text("evidenceNumber");
        Grounds grounds = Grounds.read(fields);
        return () -> new RealizeBudget(
                month.sectionYear(),
                entry.get(),
                subActivity.get(),
                month.requiredMonth(),
                date.get().toString(),
                rupiah.get(),
                expenditureKind.get(),
                evidenceKind.get(),
                evidenceNumber.get(),
                grounds.reason(),
                grounds.basis());
    }

    @PostMapping(Period.MONTH + "/pengembalian")
    Object refund(@PathVariable Map<String, String> path, HttpServletRequest request, HttpServletResponse response) {
        Period month = Period.month(path);
        return desk.submit(month, request, response, RecordRefund.class, fields -> refunding(month, fields));
    }

    @PostMapping(Period.MONTH + "/pengembalian/pembatalan")
    Object reverseRefund(
            @PathVariable Map<String, String> path, HttpServletRequest request, HttpServletResponse response) {
        Period month = Period.month(path);
        return desk.submit(month, request, response, ReverseRefund.class, fields -> {
            Typed<String> refund = fields.text("refund");
            Typed<String> reason = fields.text("reason");
            Typed<Basis> basis = fields.basis();
            return () -> new ReverseRefund(month.sectionYear(), refund.get(), reason.get(), basis.get());
        });
    }

    private static Supplier<RecordRefund> refunding(Period month, TypedFields fields) {
        Typed<String> refund = fields.text("refund");
        Typed<String> subActivity = fields.text("subActivity");
        Typed<LocalDate> date = fields.date("date");
        Typed<Rupiah> rupiah = fields.rupiah("rupiah");
        Typed<String> slipNumber = fields.text("slipNumber");
        @Nullable String entry = fields.optional("entry");
        Grounds grounds = Grounds.read(fields);
        return () -> new RecordRefund(
                month.sectionYear(),
                refund.get(),
                subActivity.get(),
                month.requiredMonth(),
                date.get().toString(),
                rupiah.get(),
                slipNumber.get(),
                entry,
                grounds.reason(),
                grounds.basis());
    }

    private static Supplier<ReverseBudgetRealization> reversing(Period month, TypedFields fields) {
        Typed<String> entry = fields.text("entry");
        Typed<String> reason = fields.text("reason");
        Typed<Basis> basis = fields.basis();
        return () -> new ReverseBudgetRealization(month.sectionYear(), entry.get(), reason.get(), basis.get());
    }
}
