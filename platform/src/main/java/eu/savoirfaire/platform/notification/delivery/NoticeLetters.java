package eu.savoirfaire.platform.notification.delivery;

import static java.util.stream.Collectors.toCollection;

import eu.savoirfaire.infra.mail.Letter;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.message.Messages;
import eu.savoirfaire.infra.web.visit.PublicAddress;
import eu.savoirfaire.platform.account.Account;
import eu.savoirfaire.platform.notification.box.Told;
import eu.savoirfaire.platform.notification.delivery.LetterView.Item;
import eu.savoirfaire.platform.notification.delivery.LetterView.Section;
import eu.savoirfaire.platform.notification.preference.Topic;
import eu.savoirfaire.platform.notification.preference.UnsubscribeTokens;
import eu.savoirfaire.platform.notification.preference.Unsubscription;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Writes the mails in the language of whoever gets them, as plain text and as HTML. Their subjects say nothing of what they
 * are about: others may look over the shoulder.
 */
@Singleton
class NoticeLetters {
    private static final String KIND = "notice";
    private static final Duration NEWS_FOR = Duration.ofDays(2);

    /** What concerns the safety of an account is worth knowing late, too. */
    private static final Duration SAFETY_FOR = Duration.ofDays(7);

    private final Messages texts;
    private final TemplateEngine engine;
    private final PublicAddress site;
    private final UnsubscribeTokens tokens;

    NoticeLetters(Messages texts, TemplateEngine engine, PublicAddress site, UnsubscribeTokens tokens) {
        this.texts = texts;
        this.engine = engine;
        this.site = site;
        this.tokens = tokens;
    }

    /** About one notice. */
    Letter one(Account reader, Told told) {
        var safety = told.topic() == Topic.SAFETY;
        return letter(
                reader,
                List.of(told),
                safety ? "platform.notice.mail.subject.safety" : "platform.notice.mail.subject",
                safety ? SAFETY_FOR : NEWS_FOR);
    }

    /** About all of these, by their topics. */
    Letter summary(Account reader, List<Told> news) {
        return letter(reader, news, "platform.notice.mail.subject.summary", NEWS_FOR);
    }

    private Letter letter(Account reader, List<Told> news, String subject, Duration worth) {
        var language = reader.language();
        var unsubscribe = unsubscribe(reader, news);
        var view = new LetterView(
                language.code(),
                language.direction(),
                texts.text(language, "platform.notice.mail.lead", reader.name()),
                sections(language, news),
                texts.text(language, "platform.notice.mail.open"),
                texts.text(language, "platform.notice.mail.why"),
                texts.text(language, "platform.notice.mail.preferences"),
                site.at("/account/notifications/preferences"),
                texts.text(language, "platform.notice.mail.unsubscribe"),
                unsubscribe.orElse(""));
        return Letter.plain(KIND, List.of(reader.address().text()), texts.text(language, subject), view.plain(), worth)
                .alsoAs(engine.process(
                        "platform/notification/letter", new Context(language.locale(), Map.of("view", view))))
                .with(headers(unsubscribe));
    }

    private List<Section> sections(Language language, List<Told> news) {
        var byTopic = new EnumMap<Topic, List<Item>>(Topic.class);
        for (var told : news) {
            byTopic.computeIfAbsent(told.topic(), _ -> new ArrayList<>())
                    .add(new Item(texts.text(language, told.notice().label()), site.at(told.path())));
        }
        return byTopic.entrySet().stream()
                .map(topic -> new Section(texts.text(language, topic.getKey().label()), topic.getValue()))
                .toList();
    }

    /** The address at which this mail's topics are left; empty when they cannot be. */
    private Optional<String> unsubscribe(Account reader, List<Told> news) {
        var topics = news.stream()
                .map(Told::topic)
                .filter(Topic::choosable)
                .collect(toCollection(() -> EnumSet.noneOf(Topic.class)));
        return topics.isEmpty()
                ? Optional.empty()
                : Optional.of(site.at("/unsubscribe/" + tokens.token(new Unsubscription(reader.id(), topics))));
    }

    /** One click needs an encrypted address (RFC 8058 §3.1). */
    private Map<String, String> headers(Optional<String> unsubscribe) {
        if (unsubscribe.isEmpty()) {
            return Map.of();
        }
        var list = "<" + unsubscribe.get() + ">";
        return site.secure()
                ? Map.of("List-Unsubscribe", list, "List-Unsubscribe-Post", "List-Unsubscribe=One-Click")
                : Map.of("List-Unsubscribe", list);
    }
}
