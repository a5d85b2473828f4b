package eu.savoirfaire.platform.privacy.erasure;

import eu.savoirfaire.infra.mail.Outbox;
import eu.savoirfaire.infra.web.message.Formats;
import eu.savoirfaire.infra.web.message.Messages;
import eu.savoirfaire.platform.account.Account;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.ZoneId;

/** What a person is told by mail. When it is done no mail can tell: there is no address any more. */
@Singleton
class ErasureMails {
    private static final Duration NEWS_FOR = Duration.ofDays(2);

    private final Outbox outbox;
    private final Messages texts;

    ErasureMails(Outbox outbox, Messages texts) {
        this.outbox = outbox;
        this.texts = texts;
    }

    void asked(Account account, Erasure erasure) {
        var day = Formats.of(account.language())
                .date(erasure.dueAt().atZone(ZoneId.systemDefault()).toLocalDate());
        var key = switch (erasure.way()) {
            case PERSON -> "platform.erase.mail.person";
            case ON_REQUEST -> "platform.erase.mail.on-request";
            case UNUSED -> "platform.erase.mail.unused";
        };
        say(account, texts.text(account.language(), key, day));
    }

    void kept(Account account) {
        say(account, texts.text(account.language(), "platform.erase.mail.kept"));
    }

    private void say(Account account, String text) {
        if (outbox.open()) {
            var subject = texts.text(account.language(), "platform.account.mail.subject");
            outbox.write(account.address().text(), subject, text, NEWS_FOR);
        }
    }
}
