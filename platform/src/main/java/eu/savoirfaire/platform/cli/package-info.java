/**
 * The commands: each binds its options, starts of the application only what it needs, and says how it went.
 */
@NullMarked
package eu.savoirfaire.platform.cli;

import org.jspecify.annotations.NullMarked;
