package eu.savoirfaire.platform.notification.delivery;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.DayOfWeek;

/**
 * When summaries are written: {@code savoir.notifications.*}.
 *
 * @param zone whose mornings count, such as {@code Europe/Rome}
 * @param morning the time of day, such as {@code 07:00}
 * @param weeklyOn the day of those that come once a week
 */
@ConfigurationProperties("savoir.notifications")
record NotificationSettings(
        @Bindable(defaultValue = "Europe/Rome") String zone,
        @Bindable(defaultValue = "07:00") String morning,
        @Bindable(defaultValue = "MONDAY") DayOfWeek weeklyOn) {}
