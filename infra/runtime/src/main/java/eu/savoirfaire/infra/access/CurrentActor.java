package eu.savoirfaire.infra.access;

/** Whoever acts in the present call. */
@FunctionalInterface
public interface CurrentActor {
    Actor get();
}
