package id.jejak.web;

import id.jejak.web.format.IndonesianFormatDialect;
import id.jejak.web.message.MessageBundle;
import id.jejak.web.message.Messages;
import id.jejak.web.message.RequestLanguage;
import id.jejak.web.page.NavigationLink;
import id.jejak.web.page.Shell;
import id.jejak.web.problem.ErrorAddress;
import id.jejak.web.problem.ProblemAdvice;
import id.jejak.web.problem.ProblemPages;
import id.jejak.web.problem.ProblemTexts;
import id.jejak.web.problem.ProblemTypes;
import id.jejak.web.problem.ShellProblem;
import id.jejak.web.security.CrossSiteFilter;
import id.jejak.web.security.SecurityHeadersFilter;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.util.EnumSet;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.PropertySource;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Brings the shell into an application: found by itself as an auto-configuration, or imported by name.
 *
 * <p>{@code shell.properties} are defaults of lowest precedence; an application's own properties win.
 */
@AutoConfiguration(
        before = {
            MessageSourceAutoConfiguration.class,
            WebMvcAutoConfiguration.class,
            ErrorMvcAutoConfiguration.class,
            ThymeleafAutoConfiguration.class
        })
@PropertySource(value = "classpath:shell.properties", encoding = "UTF-8")
public class WebShellConfiguration {
    private static final int HEADERS_ORDER = Ordered.HIGHEST_PRECEDENCE;
    private static final int CROSS_SITE_ORDER = Ordered.HIGHEST_PRECEDENCE + 100;

    @Bean
    MessageBundle shellMessages() {
        return new MessageBundle("messages/shell");
    }

    @Bean
    Messages messageSource(ObjectProvider<MessageBundle> bundles) {
        return new Messages(bundles.orderedStream().toList());
    }

    @Bean
    LocaleResolver localeResolver() {
        return new RequestLanguage();
    }

    @Bean
    IndonesianFormatDialect indonesianFormatDialect() {
        return new IndonesianFormatDialect();
    }

    @Bean
    NavigationLink homeLink() {
        return new NavigationLink(0, "shell.nav.home", "/");
    }

    @Bean
    Shell shell(ObjectProvider<NavigationLink> links, @Value("${jejak.shell.owner:}") String owner) {
        return new Shell(links.stream().toList(), owner);
    }

    @Bean
    ProblemTexts problemTexts(Messages messages) {
        return new ProblemTexts(messages);
    }

    @Bean
    ProblemTypes shellProblems() {
        return ShellProblem.all();
    }

    @Bean
    ProblemPages problemPages(ProblemTexts texts, ObjectProvider<ProblemTypes> known) {
        return new ProblemPages(texts, known.orderedStream().toList());
    }

    @Bean
    ProblemAdvice problemAdvice(ProblemTexts texts) {
        return new ProblemAdvice(texts);
    }

    @Bean
    ErrorAddress errorAddress(ProblemTexts texts) {
        return new ErrorAddress(texts);
    }

    @Bean
    FilterRegistrationBean<SecurityHeadersFilter> securityHeadersFilter() {
        return registered(new SecurityHeadersFilter(), HEADERS_ORDER, EnumSet.allOf(DispatcherType.class));
    }

    @Bean
    FilterRegistrationBean<CrossSiteFilter> crossSiteFilter() {
        return registered(new CrossSiteFilter(), CROSS_SITE_ORDER, EnumSet.of(DispatcherType.REQUEST));
    }

    private static <T extends Filter> FilterRegistrationBean<T> registered(
            T filter, int order, EnumSet<DispatcherType> dispatches) {
        FilterRegistrationBean<T> registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(order);
        registration.setDispatcherTypes(dispatches);
        return registration;
    }
}
