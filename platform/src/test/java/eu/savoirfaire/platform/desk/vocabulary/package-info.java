@NullMarked
package eu.savoirfaire.platform.desk.vocabulary;

import org.jspecify.annotations.NullMarked;
