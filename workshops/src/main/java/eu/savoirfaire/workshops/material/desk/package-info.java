/**
 * Recordings and files, for the trainers who put them there, for those who are asked whether they may be shown, and for
 * everybody who may see them.
 */
@NullMarked
package eu.savoirfaire.workshops.material.desk;

import org.jspecify.annotations.NullMarked;
