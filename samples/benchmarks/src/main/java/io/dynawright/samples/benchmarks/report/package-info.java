/** What is made of the figures. */
@NullMarked
package io.dynawright.samples.benchmarks.report;

import org.jspecify.annotations.NullMarked;
