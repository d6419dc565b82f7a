package id.jejak.command.form;

import id.jejak.command.dispatch.IdempotencyKey;
import id.jejak.command.form.MonthView.BudgetRow;
import id.jejak.command.form.MonthView.EntryRow;
import id.jejak.command.form.MonthView.IndicatorRow;
import id.jejak.command.form.MonthView.RefundRow;
import id.jejak.kernel.agreement.AgreementTerms.BudgetTerms;
import id.jejak.kernel.agreement.AgreementTerms.IndicatorTerms;
import id.jejak.kernel.realization.RealizedMonth;
import id.jejak.kernel.reporting.Narrative;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.servlet.ModelAndView;

/** Puts a period's page together from the section's own stream. */
public final class PeriodPages {
    private static final int ENTRY_NAME_CHARACTERS = 12;

    private final SectionYears sectionYears;

    /** Folds what it shows from here. */
    public PeriodPages(SectionYears sectionYears) {
        this.sectionYears = sectionYears;
    }

    /** The page, with the form that was sent and refused, if any, as it was typed. */
    ModelAndView page(Period period, HttpServletRequest request, @Nullable FilledForm sent, HttpStatusCode status) {
        Optional<SectionYears.Names> names =
                sectionYears.names(period.sectionYear().section());
        if (names.isEmpty()) {
            return new ModelAndView("command/unknown-section", Map.of("period", period), HttpStatus.NOT_FOUND);
        }
        SectionYearSheet sheet = sectionYears.sheet(period.sectionYear());
        PageForms forms = new PageForms(sent, sheet.version(), ActingPerson.remembered(request));
        ModelAndView page = new ModelAndView(period.month() == null ? "command/quarter" : "command/month", status);
        page.addObject("period", period);
        page.addObject("names", names.get());
        page.addObject("agreed", sheet.agreed());
        page.addObject("sent", sent);
        page.addObject("roles", ActingPerson.roles());
        page.addObject(
                "view",
                period.month() == null ? quarter(period, sheet, forms, request) : month(period, sheet, forms, request));
        return page;
    }

    private MonthView month(Period period, SectionYearSheet sheet, PageForms forms, HttpServletRequest request) {
        int month = period.requiredMonth().getValue();
        List<IndicatorRow> indicators = new ArrayList<>();
        for (IndicatorTerms terms : sheet.indicators()) {
            RealizedMonth realized = sheet.realized(terms.indicator(), month);
            FilledForm form = forms.form("realisasi-" + (indicators.size() + 1), realizationFields(terms, realized));
            indicators.add(new IndicatorRow(
                    terms, sheet.target(terms.indicator(), period.quarter().number()), realized, form));
        }
        List<EntryRow> entries = new ArrayList<>();
        for (BudgetEntry entry : sheet.entries(month)) {
            FilledForm form = forms.form("batal-" + (entries.size() + 1), Map.of("entry", entry.entry()));
            entries.add(new EntryRow(entry, form));
        }
        List<RefundRow> refunds = new ArrayList<>();
        for (BudgetRefund refund : sheet.refunds(month)) {
            FilledForm form = forms.form("batal-kembali-" + (refunds.size() + 1), Map.of("refund", refund.refund()));
            refunds.add(new RefundRow(refund, form));
        }
        return new MonthView(
                indicators,
                sheet.budget().stream().map(terms -> budgetRow(sheet, terms)).toList(),
                entries,
                refunds,
                sheet.handIns().month(month),
                sheet.handIns().quarter(period.quarter().number()),
                sheet.handIns().locked(month),
                forms.form("belanja", moneyFields(sheet, "entry", "b-")),
                sheet.counted(),
                forms.form("pengembalian", moneyFields(sheet, "refund", "k-")),
                PeriodForms.of(forms, verifies(period), Map.of(), shown(request)));
    }

    private QuarterView quarter(Period period, SectionYearSheet sheet, PageForms forms, HttpServletRequest request) {
        HandIn handIn = sheet.handIns().quarter(period.quarter().number());
        List<QuarterView.MonthState> months = period.quarter().months().stream()
                .map(month -> new QuarterView.MonthState(
                        month.getValue(), sheet.handIns().month(month.getValue()), recorded(sheet, month.getValue())))
                .toList();
        return new QuarterView(
                handIn,
                months,
                PeriodForms.of(forms, verifies(period), narrativeFields(handIn.narrative()), shown(request)));
    }

    private boolean verifies(Period period) {
        return sectionYears
                .policies(period.sectionYear())
                .calculationOn(period.lastDay())
                .secretaryVerifies();
    }

    private static boolean recorded(SectionYearSheet sheet, int month) {
        return !sheet.entries(month).isEmpty()
                || !sheet.refunds(month).isEmpty()
                || sheet.indicators().stream().anyMatch(terms -> sheet.realized(terms.indicator(), month) != null);
    }

    private static Map<String, String> realizationFields(IndicatorTerms terms, @Nullable RealizedMonth realized) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("indicator", terms.indicator());
        if (realized != null) {
            fields.put("quantity", TypedNumber.write(realized.quantity()));
            fields.put("activities", String.join("\n", realized.activities()));
            putIfThere(fields, "obstacles", realized.obstacles());
            putIfThere(fields, "followUp", realized.followUp());
        }
        return fields;
    }

    /** The identity is made with the form, so that sending the form twice means the same entry or repayment. */
    private static Map<String, String> moneyFields(SectionYearSheet sheet, String identity, String prefix) {
        Map<String, String> fields = new LinkedHashMap<>();
        String random = IdempotencyKey.fresh().value();
        fields.put(identity, prefix + random.substring(0, ENTRY_NAME_CHARACTERS));
        if (sheet.budget().size() == 1) {
            fields.put("subActivity", sheet.budget().get(0).subActivity());
        }
        return fields;
    }

    private static BudgetRow budgetRow(SectionYearSheet sheet, BudgetTerms terms) {
        BigDecimal ceiling = sheet.ceiling(terms.subActivity());
        BigDecimal spent = sheet.spent(terms.subActivity());
        return new BudgetRow(terms, ceiling, spent, ceiling == null ? null : ceiling.subtract(spent));
    }

    private static Map<String, String> narrativeFields(@Nullable Narrative narrative) {
        return narrative == null
                ? Map.of()
                : Map.of(
                        "narrative.analysis", String.join("\n", narrative.analysis()),
                        "narrative.successFactors", String.join("\n", narrative.successFactors()),
                        "narrative.inhibitingFactors", String.join("\n", narrative.inhibitingFactors()),
                        "narrative.alternatives", String.join("\n", narrative.alternatives()));
    }

    /** Position and digest of the document from whose page the approver comes. */
    private static Map<String, String> shown(HttpServletRequest request) {
        Map<String, String> fields = new LinkedHashMap<>();
        putIfThere(fields, PeriodForms.SHOWN_POSITION, request.getParameter("posisi"));
        putIfThere(fields, PeriodForms.SHOWN_SHA256, request.getParameter("sidik"));
        return fields;
    }

    private static void putIfThere(Map<String, String> fields, String field, @Nullable String value) {
        if (value != null) {
            fields.put(field, value);
        }
    }
}
