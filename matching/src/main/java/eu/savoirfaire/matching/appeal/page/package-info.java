/** The pages of appeals: for the person who asks, and for those who decide. */
@NullMarked
package eu.savoirfaire.matching.appeal.page;

import org.jspecify.annotations.NullMarked;
