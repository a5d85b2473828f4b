package eu.savoirfaire.catalogue.review;

import eu.savoirfaire.catalogue.review.table.EditorialAction;
import java.time.Instant;

/** The reason of somebody's "no", which stays on top of the sheet until it moves on. */
public record Remark(EditorialAction of, String reason, Instant at) {}
