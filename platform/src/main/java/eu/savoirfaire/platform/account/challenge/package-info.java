/** Steps that have to be finished with a code: each lives ten minutes, works once, and only in the browser that asked. */
@NullMarked
package eu.savoirfaire.platform.account.challenge;

import org.jspecify.annotations.NullMarked;
