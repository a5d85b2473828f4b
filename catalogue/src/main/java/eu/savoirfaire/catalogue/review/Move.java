package eu.savoirfaire.catalogue.review;

import eu.savoirfaire.catalogue.review.table.EditorialAction;
import eu.savoirfaire.catalogue.review.table.EditorialState;

/** Something was done to a sheet, and where that left it. */
public record Move(EditorialAction action, EditorialState from, EditorialState to) {}
