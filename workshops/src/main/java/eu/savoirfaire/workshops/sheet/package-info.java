/**
 * What is shown of sheets, which are kept elsewhere: a copy of code, address and title of each that is named here.
 */
@NullMarked
package eu.savoirfaire.workshops.sheet;

import org.jspecify.annotations.NullMarked;
