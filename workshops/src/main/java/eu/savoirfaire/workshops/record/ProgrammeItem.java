package eu.savoirfaire.workshops.record;

import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.workshops.WorkshopRecord.Talk;

/** One thing that was presented. */
public sealed interface ProgrammeItem {

    /** A practice whose sheet stood, at the time, at this revision. */
    record Presentation(Reference practice, int revision) implements ProgrammeItem {}

    /** A talk without a sheet. */
    record OtherTalk(Talk talk) implements ProgrammeItem {}
}
