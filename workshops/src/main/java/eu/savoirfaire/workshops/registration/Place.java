package eu.savoirfaire.workshops.registration;

import eu.savoirfaire.workshops.planning.PriorityClass;
import java.util.List;

/**
 * Where somebody stands in a queue, and by which rule. Only they see it.
 *
 * @param position from 1
 * @param waiting how many wait in all
 * @param rule who comes first; within a class whoever asked first
 */
public record Place(long position, int waiting, List<PriorityClass> rule) {}
