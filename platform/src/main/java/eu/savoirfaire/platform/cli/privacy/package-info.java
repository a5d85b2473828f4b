/** The command that changes the key of the installation. */
@NullMarked
package eu.savoirfaire.platform.cli.privacy;

import org.jspecify.annotations.NullMarked;
