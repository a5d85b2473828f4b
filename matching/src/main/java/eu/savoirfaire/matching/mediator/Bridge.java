package eu.savoirfaire.matching.mediator;

import eu.savoirfaire.matching.profile.Cefr;

/**
 * How a mediator reaches both sides.
 *
 * @param seekerLanguage in which they talk with the person, ISO 639
 * @param providerLanguage in which they talk with whoever offers something
 * @param strength the lower of the mediator's two levels
 * @param near whether they can be where the person is
 * @param shared parts of the week in which both have time; 0 if the person did not say
 */
public record Bridge(
        Mediator mediator, String seekerLanguage, String providerLanguage, Cefr strength, boolean near, int shared) {}
