/**
 * The door on the day: who came, by their code or by the host's tick; seats for those who wait and are there; the sheet to sign.
 */
@NullMarked
package eu.savoirfaire.workshops.door;

import org.jspecify.annotations.NullMarked;
