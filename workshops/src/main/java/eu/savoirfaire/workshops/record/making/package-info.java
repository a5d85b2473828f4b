/**
 * How the record of a workshop that was held here comes about: drafted from its programme, checked by those who spoke, amended
 * by those who attended, published.
 */
@NullMarked
package eu.savoirfaire.workshops.record.making;

import org.jspecify.annotations.NullMarked;
