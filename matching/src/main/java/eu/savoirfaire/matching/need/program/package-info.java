/** A person's own needs for programs: what is typed on the pages is sent by the same names, and goes by the same rules. */
@NullMarked
package eu.savoirfaire.matching.need.program;

import org.jspecify.annotations.NullMarked;
