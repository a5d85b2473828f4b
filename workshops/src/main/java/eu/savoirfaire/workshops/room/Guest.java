package eu.savoirfaire.workshops.room;

import java.time.Instant;

/**
 * Somebody on their way into a room.
 *
 * @param id tells guests apart; nothing else is known by it
 * @param name that the others see
 * @param until when the way in closes
 */
public record Guest(String id, String name, boolean host, Instant until) {}
