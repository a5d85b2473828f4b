package eu.savoirfaire.platform.privacy.notice;

import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.FooterLink;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** What the notice contributes to every page. */
@Factory
final class NoticeBeans {

    @Singleton
    @Named("privacy")
    FooterLink privacy() {
        return new FooterLink(Label.key("platform.privacy"), "/privacy", 15);
    }
}
