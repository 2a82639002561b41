/**
 * Typed DynamoDB repositories, written by {@code javac}. {@link io.dynawright.Dynawright} is the connection that
 * generated repositories stand on; {@link io.dynawright.Results} is what queries give.
 */
@NullMarked
package io.dynawright;

import org.jspecify.annotations.NullMarked;
