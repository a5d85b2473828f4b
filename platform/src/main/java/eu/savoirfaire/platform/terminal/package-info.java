/**
 * What a command shows to the person or program that called it: results on standard output, everything else on standard
 * error, and an exit code.
 */
@NullMarked
package eu.savoirfaire.platform.terminal;

import org.jspecify.annotations.NullMarked;
