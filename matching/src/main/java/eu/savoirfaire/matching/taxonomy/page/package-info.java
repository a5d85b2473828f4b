/** The pages of those who run the service: which taxonomies there are, how one is brought in, and which one is gone by. */
@NullMarked
package eu.savoirfaire.matching.taxonomy.page;

import org.jspecify.annotations.NullMarked;
