/**
 * Who may do what: one table of actions and roles, everything else denied.
 */
@NullMarked
package eu.savoirfaire.platform.permission;

import org.jspecify.annotations.NullMarked;
