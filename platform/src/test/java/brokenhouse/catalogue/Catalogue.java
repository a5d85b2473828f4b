package brokenhouse.catalogue;

import brokenhouse.catalogue.sheet.Sheet;

/** A door that shows its inside. */
public interface Catalogue {
    Sheet sheet();
}
