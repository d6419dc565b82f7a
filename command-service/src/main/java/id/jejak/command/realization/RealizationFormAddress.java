package id.jejak.command.realization;

import id.jejak.command.form.FormDesk;
import id.jejak.command.form.Grounds;
import id.jejak.command.form.Period;
import id.jejak.command.form.Typed;
import id.jejak.command.form.TypedFields;
import id.jejak.command.realization.RealizationCommand.RecordMonthlyRealization;
import id.jejak.command.realization.RealizationCommand.ReviseMonthlyRealization;
import id.jejak.kernel.measure.Quantity;
import id.jejak.kernel.trail.Basis;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes in the forms that record an indicator's month and correct it. */
@Controller
public class RealizationFormAddress {
    private final FormDesk desk;

    /** Hands what it reads to the desk. */
    public RealizationFormAddress(FormDesk desk) {
        this.desk = desk;
    }

    @PostMapping(Period.MONTH + "/realisasi")
    Object record(@PathVariable Map<String, String> path, HttpServletRequest request, HttpServletResponse response) {
        Period month = Period.month(path);
        return desk.submit(
                month, request, response, RecordMonthlyRealization.class, fields -> recording(month, fields));
    }

    @PostMapping(Period.MONTH + "/realisasi/koreksi")
    Object revise(@PathVariable Map<String, String> path, HttpServletRequest request, HttpServletResponse response) {
        Period month = Period.month(path);
        return desk.submit(month, request, response, ReviseMonthlyRealization.class, fields -> revising(month, fields));
    }

    private static Supplier<RecordMonthlyRealization> recording(Period month, TypedFields fields) {
        Typed<String> indicator = fields.text("indicator");
        Typed<Quantity> quantity = fields.quantity("quantity");
        List<String> activities = fields.lines("activities");
        @Nullable String obstacles = fields.optional("obstacles");
        @Nullable String followUp = fields.optional("followUp");
        Grounds grounds = Grounds.read(fields);
        return () -> new RecordMonthlyRealization(
                month.sectionYear(),
                indicator.get(),
                month.requiredMonth(),
                quantity.get(),
                activities,
                obstacles,
                followUp,
                grounds.reason(),
                grounds.basis());
    }

    private static Supplier<ReviseMonthlyRealization> revising(Period month, TypedFields fields) {
        Typed<String> indicator = fields.text("indicator");
        Typed<Quantity> quantity = fields.quantity("quantity");
        List<String> activities = fields.lines("activities");
        @Nullable String obstacles = fields.optional("obstacles");
        @Nullable String followUp = fields.optional("followUp");
        Typed<String> reason = fields.text("reason");
        Typed<Basis> basis = fields.basis();
        return () -> new ReviseMonthlyRealization(
                month.sectionYear(),
                indicator.get(),
                month.requiredMonth(),
                quantity.get(),
                activities,
                obstacles,
                followUp,
                reason.get(),
                basis.get());
    }
}
