/**
 * What the program says to people, in their language: texts by key out of the modules' bundles, dates, numbers and sizes.
 */
@NullMarked
package eu.savoirfaire.infra.web.message;

import org.jspecify.annotations.NullMarked;
