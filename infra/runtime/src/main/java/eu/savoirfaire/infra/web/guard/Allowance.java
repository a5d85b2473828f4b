package eu.savoirfaire.infra.web.guard;

import java.time.Duration;

/**
 * How often one sender may do something: {@code requests} at once, given back evenly over {@code period}.
 *
 * @param purpose such as {@code search}; senders are counted per purpose
 */
public record Allowance(String purpose, int requests, Duration period) {}
