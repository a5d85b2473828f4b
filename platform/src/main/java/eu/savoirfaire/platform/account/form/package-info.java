/** Short forms of a few questions, as all pages about accounts show them. */
@NullMarked
package eu.savoirfaire.platform.account.form;

import org.jspecify.annotations.NullMarked;
