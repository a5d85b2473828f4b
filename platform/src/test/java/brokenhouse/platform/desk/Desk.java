package brokenhouse.platform.desk;

import brokenhouse.catalogue.Catalogue;
import brokenhouse.workshops.Workshops;

/** Lets two domains meet outside the flows. */
public record Desk(Catalogue catalogue, Workshops workshops) {}
