/**
 * Word and OpenDocument files: zip archives of XML, read part by part within limits and without any external entity.
 */
@NullMarked
package eu.savoirfaire.infra.document.office;

import org.jspecify.annotations.NullMarked;
