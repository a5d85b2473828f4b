package eu.savoirfaire.infra.event.delivery;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * How events are delivered.
 *
 * @param workers whether threads of our own do it; a command that does not stay turns them off and calls
 *     {@link Subscriptions#deliverNow}
 * @param node the name of this node among those that share a database
 * @param poll how often a worker looks without having been woken; 200 ms to 1 s
 * @param batch how many events share a transaction
 * @param attempts how often an event is tried before it is parked
 * @param firstRetry the pause after the first failure, doubled after each
 * @param longestRetry the longest pause
 */
@ConfigurationProperties("savoir.events")
public record DeliveryConfiguration(
        @Bindable(defaultValue = "true") boolean workers,
        @Bindable(defaultValue = "main") String node,
        @Bindable(defaultValue = "500ms") Duration poll,
        @Bindable(defaultValue = "200") int batch,
        @Bindable(defaultValue = "5") int attempts,
        @Bindable(defaultValue = "100ms") Duration firstRetry,
        @Bindable(defaultValue = "5s") Duration longestRetry) {}
