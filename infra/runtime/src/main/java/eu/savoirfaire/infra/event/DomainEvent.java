package eu.savoirfaire.infra.event;

/**
 * A fact, in the past tense. Ids, codes and counts only: no names, no free text, no personal data. What a module
 * publishes are records nested in its door's sealed interface, which extends this one.
 */
public interface DomainEvent {}
