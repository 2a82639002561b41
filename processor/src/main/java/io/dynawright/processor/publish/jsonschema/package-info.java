/** JSON Schema, version 2020-12, of what items look like as plain JSON. */
@NullMarked
package io.dynawright.processor.publish.jsonschema;

import org.jspecify.annotations.NullMarked;
