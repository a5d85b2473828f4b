/**
 * How the program is run on a machine: its data folder, its secret, its log, and when it is ready.
 */
@NullMarked
package eu.savoirfaire.platform.operation;

import org.jspecify.annotations.NullMarked;
