/**
 * Why, why not, and what would help: a record of every rule and contribution, never prose.
 */
@NullMarked
package eu.savoirfaire.matching.explanation;

import org.jspecify.annotations.NullMarked;
