package id.jejak.command.reporting;

import id.jejak.command.form.FormDesk;
import id.jejak.command.form.Period;
import id.jejak.command.form.Typed;
import id.jejak.command.reporting.ReportingCommand.ApproveQuarterlyEvaluation;
import id.jejak.command.reporting.ReportingCommand.ReturnQuarterlyEvaluation;
import id.jejak.command.reporting.ReportingCommand.SubmitQuarterlyEvaluation;
import id.jejak.command.reporting.ReportingCommand.VerifyQuarterlyEvaluation;
import id.jejak.command.reporting.ReportingCommand.WithdrawQuarterlyEvaluation;
import id.jejak.kernel.reporting.Narrative;
import id.jejak.kernel.reporting.ShownDocument;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows a quarter's forms, and takes in those that hand it in, take it back, give it back, verify and approve it. */
@Controller
public class QuarterFormAddress {
    private final FormDesk desk;

    /** Hands what it reads to the desk. */
    public QuarterFormAddress(FormDesk desk) {
        this.desk = desk;
    }

    @GetMapping(Period.QUARTER)
    ModelAndView show(@PathVariable Map<String, String> path, HttpServletRequest request) {
        return desk.show(Period.quarter(path), request);
    }

    @PostMapping(Period.QUARTER + "/ajukan")
    Object submit(@PathVariable Map<String, String> path, HttpServletRequest request, HttpServletResponse response) {
        Period period = Period.quarter(path);
        return desk.submit(period, request, response, SubmitQuarterlyEvaluation.class, fields -> {
            Narrative narrative = new Narrative(
                    fields.lines("narrative.analysis"),
                    fields.lines("narrative.successFactors"),
                    fields.lines("narrative.inhibitingFactors"),
                    fields.lines("narrative.alternatives"));
            return () -> new SubmitQuarterlyEvaluation(period.sectionYear(), period.quarter(), narrative);
        });
    }

    @PostMapping(Period.QUARTER + "/tarik")
    Object withdraw(@PathVariable Map<String, String> path, HttpServletRequest request, HttpServletResponse response) {
        Period period = Period.quarter(path);
        return desk.submit(period, request, response, WithdrawQuarterlyEvaluation.class, fields -> {
            Typed<String> reason = fields.text("reason");
            return () -> new WithdrawQuarterlyEvaluation(period.sectionYear(), period.quarter(), reason.get());
        });
    }

    @PostMapping(Period.QUARTER + "/kembalikan")
    Object giveBack(@PathVariable Map<String, String> path, HttpServletRequest request, HttpServletResponse response) {
        Period period = Period.quarter(path);
        return desk.submit(period, request, response, ReturnQuarterlyEvaluation.class, fields -> {
            Typed<String> reason = fields.text("reason");
            return () -> new ReturnQuarterlyEvaluation(period.sectionYear(), period.quarter(), reason.get());
        });
    }

    @PostMapping(Period.QUARTER + "/verifikasi")
    Object verify(@PathVariable Map<String, String> path, HttpServletRequest request, HttpServletResponse response) {
        Period period = Period.quarter(path);
        return desk.submit(period, request, response, VerifyQuarterlyEvaluation.class, fields -> {
            Typed<ShownDocument> shown = ShownFields.read(fields);
            return () -> new VerifyQuarterlyEvaluation(period.sectionYear(), period.quarter(), shown.get());
        });
    }

    @PostMapping(Period.QUARTER + "/setujui")
    Object approve(@PathVariable Map<String, String> path, HttpServletRequest request, HttpServletResponse response) {
        Period period = Period.quarter(path);
        return desk.submit(period, request, response, ApproveQuarterlyEvaluation.class, fields -> {
            Typed<ShownDocument> shown = ShownFields.read(fields);
            return () -> new ApproveQuarterlyEvaluation(period.sectionYear(), period.quarter(), shown.get());
        });
    }
}
