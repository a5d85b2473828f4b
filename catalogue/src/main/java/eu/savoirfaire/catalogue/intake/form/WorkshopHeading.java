package eu.savoirfaire.catalogue.intake.form;

/**
 * The heading of a workshop.
 *
 * @param ordinal the number it gives, from 1; 0 if it gives none
 * @param title as written
 */
public record WorkshopHeading(int ordinal, String title) {}
