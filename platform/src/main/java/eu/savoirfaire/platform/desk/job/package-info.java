/** The pages of long work: what can be started, how far it is, and what came of it. */
@NullMarked
package eu.savoirfaire.platform.desk.job;

import org.jspecify.annotations.NullMarked;
