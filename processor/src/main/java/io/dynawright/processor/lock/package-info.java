/**
 * What a module stores, as a value that outlives the compilation: {@link io.dynawright.processor.lock.LockState} is made
 * of declarations, and two of them are compared, the one that was committed and today's. Nothing here knows of files,
 * of places in the source, or of messages.
 */
@NullMarked
package io.dynawright.processor.lock;

import org.jspecify.annotations.NullMarked;
