package id.jejak.command;

import id.jejak.command.budget.BudgetFormAddress;
import id.jejak.command.dispatch.CommandDispatcher;
import id.jejak.command.form.FieldLabels;
import id.jejak.command.form.FormDesk;
import id.jejak.command.form.PeriodPages;
import id.jejak.command.form.SectionYears;
import id.jejak.command.realization.RealizationFormAddress;
import id.jejak.command.reporting.MonthFormAddress;
import id.jejak.command.reporting.QuarterFormAddress;
import id.jejak.eventlog.EventLogReader;
import id.jejak.web.message.Messages;
import id.jejak.web.problem.ProblemTexts;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The plain forms of the command side. */
@Configuration(proxyBeanMethods = false)
class CommandFormsConfiguration {

    @Bean
    FormDesk formDesk(
            CommandDispatcher dispatcher, @Qualifier("commandLogReader") EventLogReader reader, ProblemTexts texts) {
        return new FormDesk(dispatcher, new PeriodPages(new SectionYears(reader)), texts);
    }

    @Bean
    FieldLabels fieldLabels(Messages messages) {
        return new FieldLabels(messages);
    }

    @Bean
    RealizationFormAddress realizationFormAddress(FormDesk desk) {
        return new RealizationFormAddress(desk);
    }

    @Bean
    BudgetFormAddress budgetFormAddress(FormDesk desk) {
        return new BudgetFormAddress(desk);
    }

    @Bean
    MonthFormAddress monthFormAddress(FormDesk desk) {
        return new MonthFormAddress(desk);
    }

    @Bean
    QuarterFormAddress quarterFormAddress(FormDesk desk) {
        return new QuarterFormAddress(desk);
    }
}
