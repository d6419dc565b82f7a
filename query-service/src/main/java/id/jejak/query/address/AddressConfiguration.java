package id.jejak.query.address;

import id.jejak.kernel.organization.KabupatenCode;
import id.jejak.query.projection.AsOfResolver;
import id.jejak.query.projection.ScopedReader;
import id.jejak.web.message.MessageBundle;
import id.jejak.web.problem.ProblemTypes;
import java.time.Clock;
import java.time.ZoneId;
import java.util.EnumSet;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** Brings into the query service what all of its addresses share. */
@Configuration(proxyBeanMethods = false)
public class AddressConfiguration {
    @Bean
    Reading reading(
            ScopedReader reader,
            AsOfResolver resolver,
            ObjectProvider<Clock> clock,
            @Value("${jejak.zone}") ZoneId zone) {
        return new Reading(reader, resolver, clock.getIfUnique(Clock::systemUTC), zone);
    }

    /** The district whose platform this is: a log belongs to one. */
    @Bean
    KabupatenCode ownKabupaten(@Value("${jejak.kabupaten}") String code) {
        return new KabupatenCode(code);
    }

    @Bean
    MessageBundle queryMessages() {
        return new MessageBundle("messages/query");
    }

    @Bean
    ProblemTypes pageProblems() {
        return ProblemTypes.of(PageProblem.values());
    }

    /** What a reader has already is not sent again: over a slow link that is most of a page. */
    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> queryEntityTags() {
        FilterRegistrationBean<ShallowEtagHeaderFilter> registration =
                new FilterRegistrationBean<>(new ShallowEtagHeaderFilter());
        registration.addUrlPatterns("/", "/kecamatan/*", "/kabupaten/*");
        registration.setDispatcherTypes(EnumSet.of(jakarta.servlet.DispatcherType.REQUEST));
        return registration;
    }
}
