/**
 * What a loan costs: instalment plans exact to the smallest coin, total cost and the annual percentage rate of charge of European law.
 * Amounts and rates are those of the lender's product; nothing here is a constant of ours. Pure arithmetic, no decision about anybody.
 */
@NullMarked
package eu.savoirfaire.matching.credit;

import org.jspecify.annotations.NullMarked;
