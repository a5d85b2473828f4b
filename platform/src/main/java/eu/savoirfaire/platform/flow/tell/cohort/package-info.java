/** Whom the program tells when a cohort goes on, or somebody is to stand between two languages. */
@NullMarked
package eu.savoirfaire.platform.flow.tell.cohort;

import org.jspecify.annotations.NullMarked;
