/**
 * Who is there: accounts and the roles they hold, and the actor of a request, of a command, of the program's own work.
 */
@NullMarked
package eu.savoirfaire.platform.account;

import org.jspecify.annotations.NullMarked;
