package eu.savoirfaire.matching.assignment.audit;

/** How many of a group took part in a run, and how many of them it placed. */
public record GroupCount(String group, int tookPart, int selected) {
    public GroupCount {
        if (selected < 0 || selected > tookPart) {
            throw new IllegalArgumentException(selected + " selected of " + tookPart);
        }
    }

    double rate() {
        return (double) selected / tookPart;
    }
}
