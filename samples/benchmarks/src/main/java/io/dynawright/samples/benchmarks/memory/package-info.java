/** Whether a scan of a large table fits into a small heap. */
@NullMarked
package io.dynawright.samples.benchmarks.memory;

import org.jspecify.annotations.NullMarked;
