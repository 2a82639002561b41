/** The checks that generated code makes of an entity before it is written. */
@NullMarked
package io.dynawright.validation;

import org.jspecify.annotations.NullMarked;
