/** The pages of agreements. */
@NullMarked
package eu.savoirfaire.platform.agreement.page;

import org.jspecify.annotations.NullMarked;
