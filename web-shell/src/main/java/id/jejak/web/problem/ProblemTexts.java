package id.jejak.web.problem;

import id.jejak.web.message.Language;
import id.jejak.web.message.Messages;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a refusal out: for a form that shows it beside its fields, or as a problem document (RFC 9457). */
public final class ProblemTexts {
    /** Where each kind of refusal has its page. */
    static final String TYPE_PREFIX = "/masalah/";

    /** More than any sentence has. */
    private static final int MOST_PLACES = 10;

    private final Messages messages;

    /** Takes all texts from these messages. */
    public ProblemTexts(Messages messages) {
        this.messages = messages;
    }

    /**
     * The refusal in one language.
     *
     * @throws id.jejak.web.message.MissingMessageException when a text of it is missing
     */
    public Problem in(Language language, Refusal refusal) {
        List<FieldText> errors = refusal.errors().stream()
                .map(error -> new FieldText(error.field(), text(language, error.messageKey(), error.arguments())))
                .toList();
        return new Problem(
                refusal.code(),
                refusal.status(),
                title(language, refusal.code(), refusal.status()),
                detail(language, refusal),
                errors);
    }

    /**
     * The members of the problem document. Its {@code title} and {@code detail} are in the language asked for;
     * {@code detail_id} and {@code detail_en} are always both there.
     */
    public Map<String, Object> document(Language language, Refusal refusal) {
        Problem problem = in(language, refusal);
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("type", TYPE_PREFIX + refusal.code());
        document.put("title", problem.title());
        document.put("status", refusal.status());
        document.put("detail", problem.detail());
        document.put("detail_id", detail(Language.INDONESIAN, refusal));
        document.put("detail_en", detail(Language.ENGLISH, refusal));
        document.put("errors", errors(problem, refusal));
        refusal.members().forEach(document::putIfAbsent);
        return document;
    }

    /** What the kinds of refusals of one code mean; there is at least one. */
    ProblemExplanation explained(Language language, List<ProblemType> types) {
        ProblemType first = types.get(0);
        Object[] places =
                Collections.nCopies(MOST_PLACES, ProblemExplanation.PLACE).toArray();
        return new ProblemExplanation(
                first.code(),
                first.status(),
                title(language, first.code(), first.status()),
                types.stream()
                        .map(type -> messages.text(language, type.messageKey(), places))
                        .distinct()
                        .toList(),
                ProblemKind.of(first).key());
    }

    private List<Map<String, String>> errors(Problem problem, Refusal refusal) {
        List<Map<String, String>> errors = new ArrayList<>();
        for (int index = 0; index < refusal.errors().size(); index++) {
            FieldRefusal error = refusal.errors().get(index);
            Map<String, String> member = new LinkedHashMap<>();
            member.put("field", error.field());
            member.put("detail", problem.errors().get(index).text());
            member.put("detail_id", text(Language.INDONESIAN, error.messageKey(), error.arguments()));
            member.put("detail_en", text(Language.ENGLISH, error.messageKey(), error.arguments()));
            errors.add(member);
        }
        return errors;
    }

    /** A code's own title where a bundle has one ({@code problem.<code>.title}), else that of its status. */
    private String title(Language language, String code, int status) {
        String own = "problem." + code + ".title";
        if (messages.has(language, own)) {
            return messages.text(language, own);
        }
        String ofStatus = "shell.status." + status + ".title";
        return messages.text(language, messages.has(language, ofStatus) ? ofStatus : "shell.status.other.title");
    }

    private String detail(Language language, Refusal refusal) {
        return text(language, refusal.messageKey(), refusal.arguments());
    }

    private String text(Language language, String key, List<Object> arguments) {
        return messages.text(language, key, arguments.toArray());
    }
}
