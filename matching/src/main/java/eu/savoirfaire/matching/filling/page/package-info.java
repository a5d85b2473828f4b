/** The pages on which a person fills their profile, on a telephone or with a case worker beside them. */
@NullMarked
package eu.savoirfaire.matching.filling.page;

import org.jspecify.annotations.NullMarked;
