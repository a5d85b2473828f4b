package eu.savoirfaire.infra.privacy.seal;

/** A sealed text was changed, moved to another place, or sealed by an installation whose key is not here. */
public final class SealBroken extends RuntimeException {
    SealBroken() {
        super("a sealed text does not open: it was changed or moved, or the key of the installation is another one");
    }
}
