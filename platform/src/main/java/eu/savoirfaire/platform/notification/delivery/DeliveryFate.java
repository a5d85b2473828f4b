package eu.savoirfaire.platform.notification.delivery;

import eu.savoirfaire.infra.mail.MailFate;
import eu.savoirfaire.platform.notification.delivery.DeliveryRow.State;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Writes down what became of the mails that carry notices. */
@Singleton
final class DeliveryFate implements MailFate {
    private final DeliveryRows rows;

    DeliveryFate(DeliveryRows rows) {
        this.rows = rows;
    }

    @Override
    public void handedOver(UUID mail) {
        rows.settle(mail, State.HANDED_OVER);
    }

    @Override
    public void thrownAway(UUID mail) {
        rows.settle(mail, State.DROPPED);
    }
}
