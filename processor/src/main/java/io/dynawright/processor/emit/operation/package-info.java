/**
 * The operations of an entity, one class each; {@link io.dynawright.processor.emit.operation.Operations} lists them.
 * From that list come the static methods of {@code XOperations} and the methods of every repository over them.
 */
@NullMarked
package io.dynawright.processor.emit.operation;

import org.jspecify.annotations.NullMarked;
