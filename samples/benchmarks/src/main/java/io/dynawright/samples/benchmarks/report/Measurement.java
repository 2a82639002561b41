package io.dynawright.samples.benchmarks.report;

/**
 * What one competitor took for one operation on one shape.
 *
 * @param subject operation and shape, such as {@code query_100.order}
 * @param competitor such as {@code enhanced_bean}
 * @param micros the median time of an operation, in microseconds
 * @param bytes the median of what an operation allocates
 */
record Measurement(String subject, String competitor, double micros, double bytes) {}
