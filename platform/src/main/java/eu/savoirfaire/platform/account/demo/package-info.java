/** People made up for trying the program out: one for each role, for demo mode alone. */
@NullMarked
package eu.savoirfaire.platform.account.demo;

import org.jspecify.annotations.NullMarked;
