package eu.savoirfaire.workshops.programme;

import eu.savoirfaire.infra.access.Reference;

/**
 * The sheet that a talk is about, as it was when it was put there.
 *
 * @param practice whose sheet it is
 * @param revision from 1
 */
public record PinnedSheet(Reference practice, int revision) {
    public PinnedSheet {
        if (revision < 1) {
            throw new IllegalArgumentException("revisions begin with 1, not " + revision);
        }
    }
}
