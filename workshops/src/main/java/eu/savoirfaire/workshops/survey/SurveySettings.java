package eu.savoirfaire.workshops.survey;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * How surveys are held.
 *
 * @param days for how long one may answer, unless the trainer says otherwise
 * @param remindedDays how long before the end everybody who was there is reminded
 */
@ConfigurationProperties("savoir.workshops.survey")
public record SurveySettings(
        @Bindable(defaultValue = "14") int days,
        @Bindable(defaultValue = "3") int remindedDays) {}
