/** Sessions: what keeps a person signed in on one device, on every node and over restarts, until it is ended. */
@NullMarked
package eu.savoirfaire.platform.account.session;

import org.jspecify.annotations.NullMarked;
