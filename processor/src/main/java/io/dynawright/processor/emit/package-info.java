/**
 * From a checked model to Java source: one {@link io.dynawright.processor.emit.Emitter} per generated type. The only
 * room that knows JavaPoet. It has no error paths, because a model is valid by construction.
 */
@NullMarked
package io.dynawright.processor.emit;

import org.jspecify.annotations.NullMarked;
