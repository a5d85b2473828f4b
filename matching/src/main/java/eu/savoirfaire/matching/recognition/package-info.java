/**
 * Qualifications that were earned abroad, on their way to being recognised: what a person says of one, what an assessor asks
 * and decides, and until when (Lisbon Recognition Convention, 1997; Directive 2005/36/EC). {@code table} says who may do what.
 */
@NullMarked
package eu.savoirfaire.matching.recognition;

import org.jspecify.annotations.NullMarked;
