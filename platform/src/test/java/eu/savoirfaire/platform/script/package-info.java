/**
 * Tests of the script at the repository's root, which run it as people do: as a process.
 */
@NullMarked
package eu.savoirfaire.platform.script;

import org.jspecify.annotations.NullMarked;
