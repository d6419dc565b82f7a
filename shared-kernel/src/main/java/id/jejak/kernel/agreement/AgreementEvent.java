package id.jejak.kernel.agreement;

import id.jejak.kernel.language.StoredAs;
import id.jejak.kernel.organization.PostHolder;
import id.jejak.kernel.period.SectionYearEvent;
import id.jejak.kernel.trail.Basis;

/** What became of a section's performance agreement ("Perjanjian Kinerja"). */
public sealed interface AgreementEvent extends SectionYearEvent {
    /**
     * Section head and camat signed; {@code ordinal} counts the year's agreements from 1, one for each holder of the
     * post. The basis is the agreement itself.
     */
    @StoredAs("performance-agreement-signed")
    record PerformanceAgreementSigned(
            String sectionYear,
            int ordinal,
            Basis basis,
            PostHolder sectionHead,
            PostHolder camat,
            AgreementTerms terms)
            implements AgreementEvent {}

    /** The agreement in force was changed; {@code ground} is the stored name of a {@link GroundOfChange}. */
    @StoredAs("performance-agreement-amended")
    record PerformanceAgreementAmended(
            String sectionYear,
            int ordinal,
            AgreementTerms from,
            AgreementTerms to,
            String ground,
            String reason,
            Basis basis)
            implements AgreementEvent {}
}
