/** Pictures that people hand in: drawn anew, so that nothing comes along but what is seen. */
@NullMarked
package eu.savoirfaire.infra.document.picture;

import org.jspecify.annotations.NullMarked;
