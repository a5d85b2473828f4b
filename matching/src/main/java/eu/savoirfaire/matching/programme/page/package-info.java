/** The pages of programmes: for everybody what there is to apply for, for those who look after one what of it is reached. */
@NullMarked
package eu.savoirfaire.matching.programme.page;

import org.jspecify.annotations.NullMarked;
