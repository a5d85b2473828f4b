package eu.savoirfaire.platform.desk.tile;

import eu.savoirfaire.infra.mail.Outbox;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.platform.desk.DeskTile;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Mail that waits, and for how long. */
@Singleton
class MailTile implements DeskTile {
    /** A code is worth nothing after ten minutes: mail that waits longer than this fails people. */
    private static final Duration TOO_LONG = Duration.ofMinutes(5);

    private final WaitingMails mails;
    private final Outbox outbox;
    private final Clock clock;

    MailTile(WaitingMails mails, Outbox outbox, Clock clock) {
        this.mails = mails;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String action() {
        return "event.watch";
    }

    @Override
    public Optional<Content> content() {
        var title = Label.key("platform.desk.mail");
        if (!outbox.open()) {
            return Optional.of(Content.calm(title, Label.key("platform.desk.mail.none"), "/desk/events")
                    .pressingIf(true));
        }
        var age = mails.oldest()
                .map(mail -> Duration.between(mail.writtenAt(), clock.instant()))
                .orElse(Duration.ZERO);
        var text = age.isZero()
                ? Label.key("platform.desk.mail.calm")
                : Label.key("platform.desk.mail.oldest", Math.max(1, age.toMinutes()));
        return Optional.of(Content.calm(title, text, "/desk/events")
                .with(mails.waiting())
                .pressingIf(age.compareTo(TOO_LONG) > 0));
    }
}
