package eu.savoirfaire.infra.vocabulary.place;

/**
 * Where a region lies on the schematic map of its country.
 *
 * @param row from 0 at the top
 * @param column from 0 at the west
 */
public record Tile(String region, int row, int column) {}
