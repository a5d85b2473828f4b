package eu.savoirfaire.workshops.queue;

import java.util.UUID;

/**
 * Somebody's place in a queue. Lower priority comes first, then lower seq.
 *
 * @param registration says nothing about the person
 */
public record Ticket(UUID registration, int priority, long seq) {}
