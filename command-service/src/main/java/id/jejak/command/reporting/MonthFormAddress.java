package id.jejak.command.reporting;

import id.jejak.command.form.FormDesk;
import id.jejak.command.form.Period;
import id.jejak.command.form.Typed;
import id.jejak.command.reporting.ReportingCommand.ApproveMonthlyReport;
import id.jejak.command.reporting.ReportingCommand.ReturnMonthlyReport;
import id.jejak.command.reporting.ReportingCommand.SubmitMonthlyReport;
import id.jejak.command.reporting.ReportingCommand.VerifyMonthlyReport;
import id.jejak.command.reporting.ReportingCommand.WithdrawMonthlyReport;
import id.jejak.kernel.reporting.ShownDocument;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows a month's forms, and takes in those that hand it in, take it back, give it back, verify and approve it. */
@Controller
public class MonthFormAddress {
    private final FormDesk desk;

    /** Hands what it reads to the desk. */
    public MonthFormAddress(FormDesk desk) {
        this.desk = desk;
    }

    @GetMapping(Period.MONTH)
    ModelAndView show(@PathVariable Map<String, String> path, HttpServletRequest request) {
        return desk.show(Period.month(path), request);
    }

    @PostMapping(Period.MONTH + "/ajukan")
    Object submit(@PathVariable Map<String, String> path, HttpServletRequest request, HttpServletResponse response) {
        Period period = Period.month(path);
        return desk.submit(
                period,
                request,
                response,
                SubmitMonthlyReport.class,
                fields -> () -> new SubmitMonthlyReport(period.sectionYear(), period.requiredMonth()));
    }

    @PostMapping(Period.MONTH + "/tarik")
    Object withdraw(@PathVariable Map<String, String> path, HttpServletRequest request, HttpServletResponse response) {
        Period period = Period.month(path);
        return desk.submit(period, request, response, WithdrawMonthlyReport.class, fields -> {
            Typed<String> reason = fields.text("reason");
            return () -> new WithdrawMonthlyReport(period.sectionYear(), period.requiredMonth(), reason.get());
        });
    }

    @PostMapping(Period.MONTH + "/kembalikan")
    Object giveBack(@PathVariable Map<String, String> path, HttpServletRequest request, HttpServletResponse response) {
        Period period = Period.month(path);
        return desk.submit(period, request, response, ReturnMonthlyReport.class, fields -> {
            Typed<String> reason = fields.text("reason");
            return () -> new ReturnMonthlyReport(period.sectionYear(), period.requiredMonth(), reason.get());
        });
    }

    @PostMapping(Period.MONTH + "/verifikasi")
    Object verify(@PathVariable Map<String, String> path, HttpServletRequest request, HttpServletResponse response) {
        Period period = Period.month(path);
        return desk.submit(period, request, response, VerifyMonthlyReport.class, fields -> {
            Typed<ShownDocument> shown = ShownFields.read(fields);
            return () -> new VerifyMonthlyReport(period.sectionYear(), period.requiredMonth(), shown.get());
        });
    }

    @PostMapping(Period.MONTH + "/setujui")
    Object approve(@PathVariable Map<String, String> path, HttpServletRequest request, HttpServletResponse response) {
        Period period = Period.month(path);
        return desk.submit(period, request, response, ApproveMonthlyReport.class, fields -> {
            Typed<ShownDocument> shown = ShownFields.read(fields);
            return () -> new ApproveMonthlyReport(period.sectionYear(), period.requiredMonth(), shown.get());
        });
    }
}
