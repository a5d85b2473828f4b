/** A person fills their profile, or a case worker with their mandate does; whatever reads it is told. */
@NullMarked
package eu.savoirfaire.matching.filling;

import org.jspecify.annotations.NullMarked;
