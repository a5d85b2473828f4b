package eu.savoirfaire.matching.recognition;

import java.util.Set;

/** What was decided. */
public sealed interface Outcome {

    /**
     * It is worth a level here.
     *
     * @param eqf level of the European Qualifications Framework, 1 to 8
     * @param measures what has to be made up for; none where it is recognised in full
     * @param decision where the decision can be found: its number, who issued it
     */
    record Recognised(int eqf, Set<Measure> measures, String decision) implements Outcome {
        public Recognised {
            measures = Set.copyOf(measures);
        }

        public boolean isFull() {
            return measures.isEmpty();
        }
    }

    /**
     * It is not recognised.
     *
     * @param reason why not, so that the person understands it (Lisbon Recognition Convention, art. III.5)
     * @param next what can be done now
     */
    record NotRecognised(String reason, Set<NextStep> next) implements Outcome {
        public NotRecognised {
            next = Set.copyOf(next);
        }
    }
}
