package eu.savoirfaire.catalogue.intake.recognition;

import eu.savoirfaire.catalogue.sheet.Sheet;

/**
 * A sheet that was imported before.
 *
 * @param key whatever the caller knows it by
 * @param sheet as it was last imported
 * @param workshop the ordinal of its workshop in the report; 0 if none
 * @param place its place among the sheets of that workshop, from 1
 */
public record KnownSheet<K>(K key, Sheet sheet, int workshop, int place) {}
