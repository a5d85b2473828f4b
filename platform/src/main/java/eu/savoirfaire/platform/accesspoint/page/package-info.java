/** The pages and the data of access points and their stops. */
@NullMarked
package eu.savoirfaire.platform.accesspoint.page;

import org.jspecify.annotations.NullMarked;
