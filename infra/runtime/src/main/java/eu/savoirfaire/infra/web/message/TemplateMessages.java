package eu.savoirfaire.infra.web.message;

import eu.savoirfaire.infra.vocabulary.Language;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.AbstractMessageResolver;

/** Answers {@code #{key(arguments)}} in templates. */
@Singleton
public final class TemplateMessages extends AbstractMessageResolver {
    private final Messages messages;

    public TemplateMessages(Messages messages) {
        this.messages = messages;
    }

    @Override
    public String resolveMessage(
            ITemplateContext context, @Nullable Class<?> origin, String key, Object @Nullable [] arguments) {
        var language = Language.of(context.getLocale().getLanguage()).orElse(Language.IT);
        return messages.text(language, key, arguments == null ? new Object[0] : arguments);
    }

    @Override
    public String createAbsentMessageRepresentation(
            ITemplateContext context, @Nullable Class<?> origin, String key, Object @Nullable [] arguments) {
        return key;
    }
}
