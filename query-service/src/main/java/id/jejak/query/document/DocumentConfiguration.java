package id.jejak.query.document;

import id.jejak.web.message.MessageBundle;
import id.jejak.web.message.Messages;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Brings the printer of documents and their words into the query service. */
@Configuration(proxyBeanMethods = false)
public class DocumentConfiguration {

    @Bean
    MessageBundle documentMessages() {
        return new MessageBundle("messages/document");
    }

    @Bean
    ReportPrinter reportPrinter(Messages messages, MeterRegistry meters) {
        return new ReportPrinter(messages, meters);
    }
}
