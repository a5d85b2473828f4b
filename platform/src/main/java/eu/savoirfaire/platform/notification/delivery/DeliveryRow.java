package eu.savoirfaire.platform.notification.delivery;

import eu.savoirfaire.platform.notification.preference.Topic;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity(value = "delivery", schema = "platform")
record DeliveryRow(
        @Id UUID noticeId,
        Channel channel,
        UUID personId,
        Topic topic,
        State state,
        @Nullable UUID mailId,
        Instant dueAt) {

    enum Channel {
        MAIL
    }

    enum State {
        /** On its way; with a mail, it waits for the mail server. */
        WAITING,
        /** The mail server has it. */
        HANDED_OVER,
        /** Not wanted, read in the page before its time, or of no use any more. */
        DROPPED
    }
}
