/**
 * Programmes as they are kept, and how trainers change and release them.
 */
@NullMarked
package eu.savoirfaire.workshops.programme.keeping;

import org.jspecify.annotations.NullMarked;
