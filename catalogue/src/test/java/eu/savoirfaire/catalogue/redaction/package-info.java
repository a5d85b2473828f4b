@NullMarked
package eu.savoirfaire.catalogue.redaction;

import org.jspecify.annotations.NullMarked;
