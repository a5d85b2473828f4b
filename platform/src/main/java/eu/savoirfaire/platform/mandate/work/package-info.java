/** What a case worker sees: the people they may act for, the code of a new mandate, beginning and stopping to act. */
@NullMarked
package eu.savoirfaire.platform.mandate.work;

import org.jspecify.annotations.NullMarked;
