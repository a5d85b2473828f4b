/** The public notice of what is kept, why and for how long, made from the classification of the columns. */
@NullMarked
package eu.savoirfaire.platform.privacy.notice;

import org.jspecify.annotations.NullMarked;
