package id.jejak.query.administration;

import id.jejak.web.page.NavigationLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Leads to the administrator's page from every other one. */
@Configuration(proxyBeanMethods = false)
public class AdministrationConfiguration {
    private static final int LAST = 90;

    @Bean
    NavigationLink administrationLink() {
        return new NavigationLink(LAST, "query.administration.title", "/administrasi");
    }
}
