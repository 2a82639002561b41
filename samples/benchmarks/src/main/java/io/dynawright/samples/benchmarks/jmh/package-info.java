/** What JMH runs. */
@NullMarked
package io.dynawright.samples.benchmarks.jmh;

import org.jspecify.annotations.NullMarked;
