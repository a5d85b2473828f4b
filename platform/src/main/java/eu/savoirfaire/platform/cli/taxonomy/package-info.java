/** The command that brings a release of a taxonomy in. */
@NullMarked
package eu.savoirfaire.platform.cli.taxonomy;

import org.jspecify.annotations.NullMarked;
