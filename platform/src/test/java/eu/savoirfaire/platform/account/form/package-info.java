/** Short forms, tried. */
@NullMarked
package eu.savoirfaire.platform.account.form;

import org.jspecify.annotations.NullMarked;
