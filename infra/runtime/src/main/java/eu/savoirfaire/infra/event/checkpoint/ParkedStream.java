package eu.savoirfaire.infra.event.checkpoint;

import io.micronaut.core.annotation.Introspected;

/**
 * A stream that has come to a halt for a subscription.
 *
 * @param position the first event of it that lies aside; all from there on do, or will
 */
@Introspected
public record ParkedStream(String stream, long position) {}
