package id.jejak.command.form;

import id.jejak.command.dispatch.Change;
import id.jejak.web.problem.Refusal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** "Data sudah diubah pengguna lain": what others changed, field by field, beside what this person had typed. */
final class StalePage {
    /** What a person types, in the order of the forms. */
    private static final List<String> TYPED = List.of(
            "quantity",
            "activities",
            "obstacles",
            "followUp",
            "subActivity",
            "date",
            "rupiah",
            "expenditureKind",
            "evidenceKind",
            "evidenceNumber",
            "slipNumber",
            "narrative.analysis",
            "narrative.successFactors",
            "narrative.inhibitingFactors",
            "narrative.alternatives",
            PeriodForms.SHOWN_POSITION,
            PeriodForms.SHOWN_SHA256,
            "reason",
            "basis.document",
            "basis.number",
            "basis.date");

    private StalePage() {}

    static ModelAndView of(Period period, FilledForm form, Refusal refusal, String action) {
        Map<String, String> again = new LinkedHashMap<>(form.values());
        again.put(FilledForm.VERSION, String.valueOf(refusal.members().get("version")));
        Map<String, String> typed = new LinkedHashMap<>();
        TYPED.stream()
                .filter(field -> !form.value(field).isBlank())
                .forEach(field -> typed.put(field, form.value(field)));
        ModelAndView page = new ModelAndView("command/stale", HttpStatus.PRECONDITION_FAILED);
        page.addObject("period", period);
        page.addObject("problem", form.problem());
        page.addObject("changes", changes(refusal));
        page.addObject("typed", typed);
        page.addObject("again", again);
        page.addObject("action", action);
        return page;
    }

    private static List<Change> changes(Refusal refusal) {
        return refusal.members().get("changes") instanceof List<?> changes
                ? changes.stream().map(Change.class::cast).toList()
                : List.of();
    }
}
