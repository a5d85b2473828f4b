package brokenhouse.workshops;

import brokenhouse.catalogue.sheet.Sheet;

/** Knows another domain, and not even by its door. */
public interface Workshops {
    void present(Sheet sheet);
}
