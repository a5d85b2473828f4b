/**
 * The description of the HTTP interface: what the modules tell of theirs, as one OpenAPI document and as a page.
 */
@NullMarked
package eu.savoirfaire.platform.api;

import org.jspecify.annotations.NullMarked;
