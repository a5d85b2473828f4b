/**
 * Pictures drawn on the server as inline SVG: QR codes, bar charts, maps of tiles. Each comes with its data as text.
 */
@NullMarked
package eu.savoirfaire.infra.web.picture;

import org.jspecify.annotations.NullMarked;
