/**
 * The command that verifies the audit, and how it tells what is wrong.
 */
@NullMarked
package eu.savoirfaire.platform.cli.audit;

import org.jspecify.annotations.NullMarked;
