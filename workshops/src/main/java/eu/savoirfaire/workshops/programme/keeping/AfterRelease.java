package eu.savoirfaire.workshops.programme.keeping;

import eu.savoirfaire.workshops.WorkshopId;
import eu.savoirfaire.workshops.programme.ProgrammeDifference;
import eu.savoirfaire.workshops.programme.Release;

/** Something that has to follow a release, in the same transaction: a bean of each part that has something. */
@FunctionalInterface
public interface AfterRelease {

    /** @param difference from what people were told before */
    void released(WorkshopId workshop, Release release, ProgrammeDifference difference);
}
