package eu.savoirfaire.platform.notification.live;

import io.micronaut.serde.annotation.Serdeable;

/**
 * What a browser is told.
 *
 * @param text what happened, to be announced; empty when only the count may have changed
 * @param number how many are unread
 * @param spoken the same in words
 */
@Serdeable
record LiveNotice(String text, long number, String spoken) {}
