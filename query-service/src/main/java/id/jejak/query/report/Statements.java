package id.jejak.query.report;

import id.jejak.kernel.measure.Ratio;
import id.jejak.kernel.measure.Rupiah;
import id.jejak.kernel.trail.StoredName;
import id.jejak.query.address.Words;
import id.jejak.query.quarter.Achievement;
import id.jejak.query.quarter.AppliedRules;
import id.jejak.query.quarter.IndicatorFigures;
import id.jejak.web.format.IndonesianNumbers;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects what a report says, in its order; what is not there is not said. */
final class Statements {
    private final List<Statement> said = new ArrayList<>();
    private final Words words;
    private final AppliedRules rules;
    private @Nullable String subject;
    private @Nullable String subjectName;

    /** In these words, with percentages printed by these rules. */
    Statements(Words words, AppliedRules rules) {
        this.words = words;
        this.rules = rules;
    }

    Words words() {
        return words;
    }

    AppliedRules rules() {
        return rules;
    }

    /** The next statements are about this. */
    Statements about(String id, String name) {
        subject = id;
        subjectName = name;
        return this;
    }

    /** The next statements are about the whole report. */
    Statements aboutTheWhole() {
        subject = null;
        subjectName = null;
        return this;
    }

    Statements text(String field, @Nullable String value) {
        return lines(
                field,
                null,
                value == null || value.isBlank()
                        ? List.of()
                        : value.strip().lines().toList());
    }

    Statements lines(String field, List<String> values) {
        return lines(field, null, values);
    }

    /** The words of a choice that events write by its lasting name. */
    Statements choice(String field, Object stored) {
        return text(field, words.text("choice." + stored));
    }

    Statements quantity(String field, @Nullable Integer number, @Nullable BigDecimal value) {
        return one(field, number, value == null ? null : IndonesianNumbers.quantity(value));
    }

    Statements quantity(String field, @Nullable Ratio exact) {
        return quantity(field, null, exact == null ? null : IndicatorFigures.decimal(exact));
    }

    Statements rupiah(String field, @Nullable Integer number, @Nullable Rupiah value) {
        return rupiah(field, number, value == null ? null : value.amount());
    }

    Statements rupiah(String field, @Nullable Integer number, @Nullable BigDecimal value) {
        return one(field, number, value == null ? null : IndonesianNumbers.rupiah(value));
    }

    Statements percentage(String field, Optional<Ratio> value) {
        return text(field, value.map(rules::printed).orElse(null));
    }

    Statements achievement(String field, Achievement value) {
        return text(
                field,
                value.absence() == null
                        ? rules.printed(value.required())
                        : words.text("absence." + StoredName.of(value.absence())));
    }

    List<Statement> list() {
        return List.copyOf(said);
    }

    private Statements one(String field, @Nullable Integer number, @Nullable String value) {
        return lines(field, number, value == null ? List.of() : List.of(value));
    }

    private Statements lines(String field, @Nullable Integer number, List<String> values) {
        if (!values.isEmpty()) {
            said.add(new Statement(field, number, subject, subjectName, values));
        }
        return this;
    }
}
