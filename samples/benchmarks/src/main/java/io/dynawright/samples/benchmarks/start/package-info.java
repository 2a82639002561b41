/** How long a fresh Java takes until it has its first order. */
@NullMarked
package io.dynawright.samples.benchmarks.start;

import org.jspecify.annotations.NullMarked;
