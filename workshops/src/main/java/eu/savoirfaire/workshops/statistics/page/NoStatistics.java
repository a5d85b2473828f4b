package eu.savoirfaire.workshops.statistics.page;

import eu.savoirfaire.infra.refusal.Refusal;

/** There are none of this organisation in this year, or not yet. */
record NoStatistics() implements Refusal {
    @Override
    public String code() {
        return "workshops.statistics.none";
    }

    @Override
    public Kind kind() {
        return Kind.NOT_FOUND;
    }
}
