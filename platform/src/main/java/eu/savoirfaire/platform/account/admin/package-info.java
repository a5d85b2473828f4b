/** The first administrator, without whom nobody could give anybody a role. */
@NullMarked
package eu.savoirfaire.platform.account.admin;

import org.jspecify.annotations.NullMarked;
