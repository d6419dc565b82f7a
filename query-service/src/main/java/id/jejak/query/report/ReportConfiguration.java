package id.jejak.query.report;

import id.jejak.query.document.ReportPrinter;
import id.jejak.query.organization.OfficeReader;
import id.jejak.query.policy.PolicyReader;
import id.jejak.query.section.SectionReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Brings the reports' addresses into the query service. */
@Configuration(proxyBeanMethods = false)
public class ReportConfiguration {
    @Bean
    Reports reports(SectionReader sections, OfficeReader offices, PolicyReader policies, ReportPrinter printer) {
        return new Reports(sections, offices, policies, printer);
    }
}
