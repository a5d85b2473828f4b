/**
 * What an index answers, down to the reason why each document is there.
 */
@NullMarked
package eu.savoirfaire.infra.search.result;

import org.jspecify.annotations.NullMarked;
