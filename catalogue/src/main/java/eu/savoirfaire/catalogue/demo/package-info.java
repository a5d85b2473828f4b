/** Made-up sheets in every stage of writing and review. */
@NullMarked
package eu.savoirfaire.catalogue.demo;

import org.jspecify.annotations.NullMarked;
