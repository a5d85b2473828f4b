/**
 * The database: one schema per module, migrated before anything else.
 */
@NullMarked
package eu.savoirfaire.infra.storage;

import org.jspecify.annotations.NullMarked;
