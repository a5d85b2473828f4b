/**
 * What other parts show on the page of a workshop and on its trainers' page: sections and tasks, each a bean.
 */
@NullMarked
package eu.savoirfaire.workshops.page;

import org.jspecify.annotations.NullMarked;
