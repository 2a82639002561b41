/** Tells OpenTelemetry of operations. Needs {@code io.opentelemetry:opentelemetry-api} on the class path. */
@NullMarked
package io.dynawright.opentelemetry;

import org.jspecify.annotations.NullMarked;
