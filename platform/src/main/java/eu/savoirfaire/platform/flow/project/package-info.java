/** What other rooms show of projects. */
@NullMarked
package eu.savoirfaire.platform.flow.project;

import org.jspecify.annotations.NullMarked;
