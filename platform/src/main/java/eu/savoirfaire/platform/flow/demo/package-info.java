/** What is there to look at on a first start, unless it is not wanted: practices, workshops, offices, projects, work in every queue. */
@NullMarked
package eu.savoirfaire.platform.flow.demo;

import org.jspecify.annotations.NullMarked;
