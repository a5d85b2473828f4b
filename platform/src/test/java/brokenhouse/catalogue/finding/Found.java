package brokenhouse.catalogue.finding;

import brokenhouse.catalogue.sheet.Sheet;

/** The other half. */
public record Found(Sheet sheet) {}
