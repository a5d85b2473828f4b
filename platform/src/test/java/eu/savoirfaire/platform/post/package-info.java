/** The post, tried. */
@NullMarked
package eu.savoirfaire.platform.post;

import org.jspecify.annotations.NullMarked;
