package id.jejak.standalone.founding;

import id.jejak.command.CommandServiceConfiguration;
import id.jejak.command.dispatch.CommandDispatcher;
import id.jejak.command.founding.FoundingImporter;
import id.jejak.eventlog.FoundingImport;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FoundingBeans {
    @Bean
    FoundingImport foundingImport(@Qualifier(CommandServiceConfiguration.APPENDER) DataSource appender) {
        return new FoundingImport(appender);
    }

    @Bean
    FoundingImporter foundingImporter(CommandDispatcher dispatcher, FoundingImport door) {
        return new FoundingImporter(dispatcher, door);
    }
}
