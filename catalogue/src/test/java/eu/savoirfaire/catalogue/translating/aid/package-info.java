@NullMarked
package eu.savoirfaire.catalogue.translating.aid;

import org.jspecify.annotations.NullMarked;
