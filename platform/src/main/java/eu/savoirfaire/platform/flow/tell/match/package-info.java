/** Whom the program tells when a match or a loan goes on, what came of it is asked, or a complaint about an offer is decided. */
@NullMarked
package eu.savoirfaire.platform.flow.tell.match;

import org.jspecify.annotations.NullMarked;
