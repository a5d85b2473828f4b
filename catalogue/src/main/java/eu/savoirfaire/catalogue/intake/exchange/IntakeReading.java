package eu.savoirfaire.catalogue.intake.exchange;

import eu.savoirfaire.catalogue.intake.Report;
import eu.savoirfaire.infra.refusal.Refusal;

/** What came of reading a file for import. */
public sealed interface IntakeReading {

    record Done(Report report) implements IntakeReading {}

    /** @param refusal of the document or of what it says */
    record NotRead(Refusal refusal) implements IntakeReading {}
}
