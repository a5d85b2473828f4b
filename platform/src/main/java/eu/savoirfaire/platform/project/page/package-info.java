/** The pages and the data of projects. */
@NullMarked
package eu.savoirfaire.platform.project.page;

import org.jspecify.annotations.NullMarked;
