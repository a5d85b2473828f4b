/** A person’s own account: what is kept, what protects it, and where they are signed in. */
@NullMarked
package eu.savoirfaire.platform.account.mine;

import org.jspecify.annotations.NullMarked;
