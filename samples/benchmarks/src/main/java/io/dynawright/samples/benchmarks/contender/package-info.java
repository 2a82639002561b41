/** The competitors, and what each of them needs to store a shape. */
@NullMarked
package io.dynawright.samples.benchmarks.contender;

import org.jspecify.annotations.NullMarked;
