package eu.savoirfaire.infra.web.message;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import eu.savoirfaire.infra.vocabulary.Language;
import io.micronaut.context.MessageSource;
import io.micronaut.context.i18n.ResourceBundleMessageSource;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All texts of all modules, by key. Patterns are ICU message patterns (UTS 35, part 1): {@code {0}}, and
 * {@code {0, plural, one{…} other{…}}} with the plural categories of each language. Digits are Latin in every language.
 */
@Singleton
public class Messages {
    private static final Logger LOG = LoggerFactory.getLogger(Messages.class);

    private final List<ResourceBundleMessageSource> bundles;
    private final Map<Key, MessageFormat> patterns = new ConcurrentHashMap<>();
    private volatile Map<Key, MessageFormat> overlay = Map.of();

    public Messages(List<ResourceBundleMessageSource> bundles) {
        this.bundles = bundles;
    }

    /**
     * The text of a key. A key without a text is a defect that tests find; a reader then sees the key.
     *
     * @param arguments numbers, days as the reader writes them, and texts, which are set apart from the direction of the sentence
     */
    public String text(Language language, String key, Object... arguments) {
        return find(language, key, arguments).orElseGet(() -> {
            LOG.error("No text for the key {} in {}", key, language.code());
            return key;
        });
    }

    /** The text of a label. */
    public String text(Language language, Label label) {
        return switch (label) {
            case Label.Text text -> text.text();
            case Label.Key key -> text(language, key.key(), key.arguments().toArray());
        };
    }

    /** The text of a key, if it has one. */
    public Optional<String> find(Language language, String key, Object... arguments) {
        return pattern(language, key).map(pattern -> formatted(language, pattern, arguments));
    }

    /**
     * Puts texts in the place of those of the bundles, all at once; what was put there before goes. A key of no bundle, or a
     * pattern that is none, is left out.
     */
    public void overlay(Map<Language, Map<String, String>> texts) {
        var patterns = new HashMap<Key, MessageFormat>();
        texts.forEach((language, byKey) -> byKey.forEach((key, text) -> {
            if (bundled(language, key).isPresent()) {
                read(language, key, text).ifPresent(pattern -> patterns.put(new Key(language, key), pattern));
            }
        }));
        overlay = Map.copyOf(patterns);
    }

    /** The pattern of a key as its bundle has it, whatever was put in its place. */
    public Optional<String> bundled(Language language, String key) {
        return raw(language, key);
    }

    private static Optional<MessageFormat> read(Language language, String key, String text) {
        try {
            return Optional.of(new MessageFormat(text, locale(language)));
        } catch (IllegalArgumentException none) {
            LOG.error("What stands in the place of {} in {} is no pattern", key, language.code(), none);
            return Optional.empty();
        }
    }

    private String formatted(Language language, MessageFormat pattern, Object[] arguments) {
        var prepared = new Object[arguments.length];
        for (var i = 0; i < arguments.length; i++) {
            prepared[i] = prepared(language, arguments[i]);
        }
        // an ICU format is not thread-safe
        return ((MessageFormat) pattern.clone()).format(prepared);
    }

    private Object prepared(Language language, @Nullable Object argument) {
        return switch (argument) {
            case Number number -> number;
            case LocalDate day -> Isolation.isolated(Formats.of(language).date(day), language);
            case Label label -> Isolation.isolated(text(language, label), language);
            case null, default -> Isolation.isolated(String.valueOf(argument), language);
        };
    }

    /** Only keys that exist are kept, so the map is bounded by the bundles. */
    private Optional<MessageFormat> pattern(Language language, String key) {
        var instead = overlay.get(new Key(language, key));
        if (instead != null) {
            return Optional.of(instead);
        }
        var known = patterns.get(new Key(language, key));
        if (known != null) {
            return Optional.of(known);
        }
        var read = raw(language, key).map(text -> new MessageFormat(text, locale(language)));
        read.ifPresent(pattern -> patterns.put(new Key(language, key), pattern));
        return read;
    }

    private Optional<String> raw(Language language, String key) {
        var context = MessageSource.MessageContext.of(language.locale());
        for (var bundle : bundles) {
            var text = bundle.getRawMessage(key, context);
            if (text.isPresent()) {
                return text;
            }
        }
        return Optional.empty();
    }

    private static ULocale locale(Language language) {
        return ULocale.forLanguageTag(language.code() + "-u-nu-latn");
    }

    private record Key(Language language, String key) {}
}
