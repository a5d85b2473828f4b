/**
 * The offers that stand as one file, so that the engine need not read every row when the program starts. Each offer is in it with the version
 * of its row; whoever reads it takes those whose rows still have that version. Needs are personal and never in it.
 */
@NullMarked
package eu.savoirfaire.matching.engine.snapshot;

import org.jspecify.annotations.NullMarked;
