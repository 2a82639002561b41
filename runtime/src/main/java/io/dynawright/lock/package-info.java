/**
 * The command line for the schema lock, the committed file that tells what is stored, so that the compiler can refuse what
 * old items and deployed tables would not take. See {@link io.dynawright.lock.SchemaLock}.
 */
@NullMarked
package io.dynawright.lock;

import org.jspecify.annotations.NullMarked;
