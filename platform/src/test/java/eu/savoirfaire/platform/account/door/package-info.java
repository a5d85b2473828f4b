/** The pages about accounts, tried over HTTP as anybody could. */
@NullMarked
package eu.savoirfaire.platform.account.door;

import org.jspecify.annotations.NullMarked;
