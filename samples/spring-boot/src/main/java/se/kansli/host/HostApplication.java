package se.kansli.host;

import java.util.List;
import java.util.Locale;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import se.kansli.template.Copy;
import se.kansli.templates.StandardTemplates;

/** The service. */
@SpringBootApplication(proxyBeanMethods = false)
class HostApplication implements WebMvcConfigurer {
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    public static void main(String[] arguments) {
        SpringApplication.run(HostApplication.class, arguments);
    }

    /** The neutral look; {@link StandardTemplates#in} takes the municipality's own. */
    @Bean
    StandardTemplates standardTemplates() {
        return StandardTemplates.neutral();
    }

    @Bean
    LocaleResolver localeResolver() {
        AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(List.of(SWEDISH, Locale.ENGLISH));
        resolver.setDefaultLocale(SWEDISH);
        return resolver;
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(String.class, Copy.class, name -> Copy.valueOf(name.toUpperCase(Locale.ROOT)));
        registry.addConverter(String.class, RuleGroup.class, name -> RuleGroup.valueOf(name.toUpperCase(Locale.ROOT)));
    }
}
