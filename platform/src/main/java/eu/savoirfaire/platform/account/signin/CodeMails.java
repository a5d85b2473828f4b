package eu.savoirfaire.platform.account.signin;

import eu.savoirfaire.infra.mail.Outbox;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.message.Messages;
import eu.savoirfaire.platform.account.AccountRefusal;
import eu.savoirfaire.platform.account.EmailAddress;
import eu.savoirfaire.platform.account.challenge.Challenge;
import jakarta.inject.Singleton;
import java.time.Duration;

/**
 * The mails about accounts. Their subjects say nothing about what the service is for, and there is no link in them: what
 * a mail program opens by itself does nothing.
 */
@Singleton
public class CodeMails {
    private static final Duration NEWS_FOR = Duration.ofDays(2);

    private final Outbox outbox;
    private final Messages texts;

    CodeMails(Outbox outbox, Messages texts) {
        this.outbox = outbox;
        this.texts = texts;
    }

    /** @throws Refused when no mail can be sent */
    public void requireServer() {
        if (!outbox.open()) {
            throw new Refused(new AccountRefusal.NoMail());
        }
    }

    /** Sends a code. */
    public void code(EmailAddress address, Language language, String code) {
        var body = texts.text(language, "platform.account.mail.code", code)
                + "\n\n"
                + texts.text(language, "platform.account.mail.code.use", Challenge.LIFE.toMinutes())
                + "\n\n"
                + texts.text(language, "platform.account.mail.not-you");
        outbox.write(address.text(), texts.text(language, "platform.account.mail.code.subject"), body, Challenge.LIFE);
    }

    /** Says something, by the key of its text. */
    public void say(EmailAddress address, Language language, String key) {
        outbox.write(
                address.text(),
                texts.text(language, "platform.account.mail.subject"),
                texts.text(language, key),
                NEWS_FOR);
    }
}
