/**
 * Long work that nobody has to wait for: rebuilding, saving, checking. One of a kind runs at a time in the whole cluster;
 * its row tells every node how far it is, takes the wish to cancel it, and stays as history for a while. What there is to do
 * is a bean of {@link eu.savoirfaire.platform.job.Work} each.
 */
@NullMarked
package eu.savoirfaire.platform.job;

import org.jspecify.annotations.NullMarked;
