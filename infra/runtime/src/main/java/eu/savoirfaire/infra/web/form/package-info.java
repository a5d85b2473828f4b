/**
 * What forms show: choices, and errors that lead to their fields.
 */
@NullMarked
package eu.savoirfaire.infra.web.form;

import org.jspecify.annotations.NullMarked;
