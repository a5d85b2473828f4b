package eu.savoirfaire.matching.compiled;

import eu.savoirfaire.matching.need.Seeker;
import java.time.LocalDate;

/** Makes needs ready to be compared with offers. */
public final class NeedCompiler {

    /**
     * @param today on which ages are counted
     * @throws IllegalArgumentException if the need goes by weights that do not exist
     */
    public CompiledNeed compile(Seeker seeker, LocalDate today) {
        throw new UnsupportedOperationException(seeker + " " + today);
    }
}
