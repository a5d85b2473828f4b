/**
 * The one screen on which a curator confirms, corrects, rejects and adds, and the queue that leads to it. Every fact is a row with
 * a decision; a row is told by what it says, so that what was typed finds it again after somebody else saved.
 */
@NullMarked
package eu.savoirfaire.catalogue.confirmation.desk;

import org.jspecify.annotations.NullMarked;
