package id.jejak.command.form;

import id.jejak.command.dispatch.Change;
import id.jejak.web.problem.Refusal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** "Data sudah diubah pengguna lain": what others changed, field by field, beside what this person had typed. */
final class StalePage {
    private static final Set<String> NOT_TYPED = Set.of(
            FilledForm.FORM,
            FilledForm.KEY,
            FilledForm.VERSION,
            "bahasa",
            "indicator",
            "entry",
            ActingPerson.ID,
            ActingPerson.NAME,
            ActingPerson.ROLE);

    private StalePage() {}

    static ModelAndView of(Period period, FilledForm form, Refusal refusal, String action) {
        Map<String, String> again = new LinkedHashMap<>(form.values());
        again.put(FilledForm.VERSION, String.valueOf(refusal.members().get("version")));
        Map<String, String> typed = new TreeMap<>(form.values());
        typed.keySet().removeAll(NOT_TYPED);
        typed.values().removeIf(String::isBlank);
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
