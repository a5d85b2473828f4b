package eu.savoirfaire.infra.refusal;

/** Carries a refusal from where it is found, past the transaction that it ends, to the web kit that tells it. */
public final class Refused extends RuntimeException {
    private final transient Refusal refusal;

    public Refused(Refusal refusal) {
        super(refusal.code(), null, false, false);
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
