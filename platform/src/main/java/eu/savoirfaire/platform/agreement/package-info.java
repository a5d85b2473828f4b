/** Agreements between organisations: who the parties are, since when and until when they hold. */
@NullMarked
package eu.savoirfaire.platform.agreement;

import org.jspecify.annotations.NullMarked;
