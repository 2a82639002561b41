/** How long javac takes, with the processor and without it. */
@NullMarked
package io.dynawright.samples.benchmarks.compile;

import org.jspecify.annotations.NullMarked;
