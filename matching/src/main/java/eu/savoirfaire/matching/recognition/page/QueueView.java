package eu.savoirfaire.matching.recognition.page;

import java.util.List;

/** The desk of an assessor, whoever waits longest first. */
record QueueView(List<Entry> entries) {

    /** @param held whether whoever reads has it before them */
    record Entry(Told one, String name, boolean held) {}
}
