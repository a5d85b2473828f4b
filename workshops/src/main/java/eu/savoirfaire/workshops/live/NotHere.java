package eu.savoirfaire.workshops.live;

import eu.savoirfaire.infra.refusal.Refusal;

/** The page of the day is for those who have a seat. */
record NotHere() implements Refusal {
    @Override
    public String code() {
        return "workshops.live.not-here";
    }

    @Override
    public Kind kind() {
        return Kind.FORBIDDEN;
    }
}
