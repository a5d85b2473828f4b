package eu.savoirfaire.workshops.programme.keeping;

import eu.savoirfaire.workshops.programme.Programme;

/** @param version of the working copy, for optimistic locking; 0 for one that was never stored */
public record KeptProgramme(Programme programme, long version) {}
