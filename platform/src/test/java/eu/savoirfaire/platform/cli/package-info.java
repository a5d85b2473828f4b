/**
 * Tests of the commands, inside this process and as processes of their own.
 */
@NullMarked
package eu.savoirfaire.platform.cli;

import org.jspecify.annotations.NullMarked;
