package eu.savoirfaire.catalogue.intake.taking;

import eu.savoirfaire.catalogue.practice.Practice;

/** Knows whether the text of a working copy is with somebody who judges it, so that nobody may change it meanwhile. */
public interface TextLock {
    boolean isLocked(Practice practice);
}
