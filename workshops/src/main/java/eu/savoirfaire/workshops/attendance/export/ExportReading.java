package eu.savoirfaire.workshops.attendance.export;

import eu.savoirfaire.workshops.attendance.Evidence;
import java.util.List;

/** What came of reading the file of a provider. */
public sealed interface ExportReading {

    /** @param skipped lines that say nothing of anybody's time, from 1 */
    record Read(List<Evidence> evidence, List<Integer> skipped) implements ExportReading {}

    /** Its times are local and it does not say where: somebody has to. */
    record ZoneNeeded() implements ExportReading {}

    /** It is no file of this provider, or none that tells who was there when. */
    record NotAnExport() implements ExportReading {}
}
