/**
 * Who acts, and what they may do: the few people-and-organisation words that the ground needs. {@code platform} implements the ports.
 */
@NullMarked
package eu.savoirfaire.infra.access;

import org.jspecify.annotations.NullMarked;
