package eu.savoirfaire.catalogue.practice;

/** Knows whether the text of a working copy is with somebody who judges it, so that nobody may change it meanwhile. */
public interface TextLock {
    boolean isLocked(Practice practice);
}
