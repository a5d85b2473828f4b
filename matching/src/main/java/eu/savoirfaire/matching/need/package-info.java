/**
 * What a person needs: a microcredit, a mentor, a job, an internship.
 */
@NullMarked
package eu.savoirfaire.matching.need;

import org.jspecify.annotations.NullMarked;
