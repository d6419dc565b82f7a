package id.jejak.query.report;

import id.jejak.query.address.Reading;
import id.jejak.query.document.ReportPrinter;
import id.jejak.query.kept.Archive;
import id.jejak.query.kept.DocumentCheck;
import id.jejak.query.kept.KeptDocuments;
import id.jejak.query.organization.OfficeReader;
import id.jejak.query.policy.PolicyReader;
import id.jejak.query.projection.ScopedReader;
import id.jejak.query.section.SectionReader;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Brings the reports' addresses into the query service. */
@Configuration(proxyBeanMethods = false)
public class ReportConfiguration {
    @Bean
    Reports reports(
            SectionReader sections,
            OfficeReader offices,
            PolicyReader policies,
            ReportPrinter printer,
            KeptDocuments documents,
            ScopedReader reader) {
        return new Reports(sections, offices, policies, printer, documents, new Approvals(reader));
    }

    @Bean
    Delivery delivery(
            ReportPrinter printer,
            Archive archive,
            KeptDocuments documents,
            DocumentCheck check,
            ScopedReader reader,
            MeterRegistry meters) {
        return new Delivery(printer, archive, documents, check, reader, meters);
    }

    @Bean
    ReportsAnew reportsAnew(Reading reading, ScopedReader reader, Reports reports, ReportPrinter printer) {
        return new ReportsAnew(reading, reader, reports, printer);
    }
}
