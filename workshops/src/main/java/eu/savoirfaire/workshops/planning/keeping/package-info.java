/**
 * Planned workshops as they are kept, and the one way to change them: decided, saved, audited, told and followed at once.
 */
@NullMarked
package eu.savoirfaire.workshops.planning.keeping;

import org.jspecify.annotations.NullMarked;
