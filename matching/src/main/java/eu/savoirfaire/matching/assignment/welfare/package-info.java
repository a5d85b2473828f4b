/** The most people placed and then the highest score, exactly, with a proof that anybody can check in one pass. */
@NullMarked
package eu.savoirfaire.matching.assignment.welfare;

import org.jspecify.annotations.NullMarked;
