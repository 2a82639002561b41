/**
 * The annotation processor. {@link io.dynawright.processor.DynawrightProcessor} passes each entity through five rooms,
 * one package each: {@code read}, {@code declare}, {@code check}, {@code model}, {@code emit}.
 */
@NullMarked
package io.dynawright.processor;

import org.jspecify.annotations.NullMarked;
