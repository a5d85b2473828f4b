/**
 * What the JSON API of every module has in common: lists, parameters and their refusals, versions.
 */
@NullMarked
package eu.savoirfaire.infra.web.api;

import org.jspecify.annotations.NullMarked;
