package eu.savoirfaire.infra.web.patternbook;

import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Banner;
import eu.savoirfaire.infra.web.page.FooterLink;
import eu.savoirfaire.infra.web.page.NavigationEntry;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Optional;

/** What modules contribute to every page. */
@Factory
@Requires(property = "savoir.pattern-book")
final class PatternFrame {
    @Singleton
    @Named("pattern-book")
    NavigationEntry book() {
        return new NavigationEntry(Label.of("Pattern book"), "/pattern-book", 1);
    }

    @Singleton
    @Named("job")
    NavigationEntry job() {
        return new NavigationEntry(Label.key("infra.progress"), "/pattern-book/job", 2);
    }

    @Singleton
    @Named("about")
    FooterLink about() {
        return new FooterLink(Label.key("infra.help.link"), "/about", 1);
    }

    @Singleton
    @Named("demo")
    Banner banner() {
        return () -> Optional.of(Banner.Said.of(Label.of("Demo data: nothing here is real.")));
    }
}
