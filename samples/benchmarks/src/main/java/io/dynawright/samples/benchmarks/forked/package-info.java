/** Programs that are measured from outside: each in a Java of its own. */
@NullMarked
package io.dynawright.samples.benchmarks.forked;

import org.jspecify.annotations.NullMarked;
