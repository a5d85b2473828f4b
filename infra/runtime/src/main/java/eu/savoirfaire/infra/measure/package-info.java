/** What the metrics of the whole JVM need of a program that ends. */
@NullMarked
package eu.savoirfaire.infra.measure;

import org.jspecify.annotations.NullMarked;
