/**
 * The command that makes the first administrator.
 */
@NullMarked
package eu.savoirfaire.platform.cli.account;

import org.jspecify.annotations.NullMarked;
