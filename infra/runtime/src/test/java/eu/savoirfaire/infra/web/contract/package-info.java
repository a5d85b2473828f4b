/**
 * Rules for the texts and templates of every module, tested where they are written.
 */
@NullMarked
package eu.savoirfaire.infra.web.contract;

import org.jspecify.annotations.NullMarked;
