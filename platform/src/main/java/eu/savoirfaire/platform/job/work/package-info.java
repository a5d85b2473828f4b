/** What there is to do at length: the same parts that the command line uses, with their progress told to a job. */
@NullMarked
package eu.savoirfaire.platform.job.work;

import org.jspecify.annotations.NullMarked;
