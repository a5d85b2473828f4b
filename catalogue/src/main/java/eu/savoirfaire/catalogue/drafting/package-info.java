/** Where whoever may write in a sheet gets hold of its draft, whatever they write into it with. */
@NullMarked
package eu.savoirfaire.catalogue.drafting;

import org.jspecify.annotations.NullMarked;
