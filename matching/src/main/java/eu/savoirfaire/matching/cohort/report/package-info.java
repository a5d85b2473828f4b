/** What a run came to, for those who decide about it: as a page with its picture and tables, beside another run, and as a file. */
@NullMarked
package eu.savoirfaire.matching.cohort.report;

import org.jspecify.annotations.NullMarked;
