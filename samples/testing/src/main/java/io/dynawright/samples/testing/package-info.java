/** A JUnit extension for tests of code that uses Dynawright, and what goes with it: to copy, or to depend on. */
package io.dynawright.samples.testing;
