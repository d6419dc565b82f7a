package id.jejak.command.reporting;

import id.jejak.command.rule.RuleViolation;
import id.jejak.command.rule.Surroundings;
import id.jejak.kernel.organization.PostHolder;
import id.jejak.kernel.period.SectionYearId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether the secretary verifies a period before the camat approves it, as the calculation policy in force on the
 * period's last day says, and whether that was done since it was last handed in.
 */
final class Verification {
    private final LocalDate lastDay;
    private final boolean asked;
    private final @Nullable PostHolder verifier;

    Verification(LocalDate lastDay, SectionYearId id, Surroundings surroundings, @Nullable PostHolder verifier) {
        this.lastDay = lastDay;
        this.asked = surroundings
                .policies(id.section().kecamatan().kabupaten())
                .calculationOn(lastDay)
                .secretaryVerifies();
        this.verifier = verifier;
    }

    Verification refuseWhereNotAsked() {
        if (!asked) {
            throw RuleViolation.of("verification-not-asked", "", "date", lastDay);
        }
        return this;
    }

    void refuseAgain(String code, String field, Object... namesAndValues) {
        if (verifier != null) {
            throw RuleViolation.of(code, field, namesAndValues);
        }
    }

    void requireWhereAsked(String code, String field, Object... namesAndValues) {
        if (asked && verifier == null) {
            throw RuleViolation.of(code, field, namesAndValues);
        }
    }
}
