package eu.savoirfaire.infra.web.page;

import eu.savoirfaire.infra.web.message.TemplateMessages;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.views.thymeleaf.ThymeleafFactory;
import jakarta.inject.Singleton;
import java.util.Map;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;
import org.thymeleaf.templateresolver.ITemplateResolver;

/** The template engine with our messages and without a servlet behind its links. */
@Factory
final class TemplateEngineFactory {

    @Singleton
    @Replaces(bean = TemplateEngine.class, factory = ThymeleafFactory.class)
    TemplateEngine templateEngine(ITemplateResolver resolver, TemplateMessages messages) {
        var engine = new TemplateEngine();
        engine.setTemplateResolver(resolver);
        engine.setMessageResolver(messages);
        engine.setLinkBuilder(new RootedLinks());
        return engine;
    }

    /** {@code @{/path}} is a path from the root of the site. */
    private static final class RootedLinks extends StandardLinkBuilder {
        @Override
        protected String computeContextPath(IExpressionContext context, String base, Map<String, Object> parameters) {
            return "";
        }

        @Override
        protected String processLink(IExpressionContext context, String link) {
            return link;
        }
    }
}
