/** The SDK's clients without a network. */
@NullMarked
package io.dynawright.samples.benchmarks.transport;

import org.jspecify.annotations.NullMarked;
