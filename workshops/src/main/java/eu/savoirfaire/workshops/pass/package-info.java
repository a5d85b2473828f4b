/**
 * What lets somebody in: for each seat one secret for the room online and one code for the door.
 */
@NullMarked
package eu.savoirfaire.workshops.pass;

import org.jspecify.annotations.NullMarked;
