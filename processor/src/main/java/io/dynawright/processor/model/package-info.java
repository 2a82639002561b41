/** What will be generated: records that are valid by construction, so that emitters have no error paths. */
@NullMarked
package io.dynawright.processor.model;

import org.jspecify.annotations.NullMarked;
