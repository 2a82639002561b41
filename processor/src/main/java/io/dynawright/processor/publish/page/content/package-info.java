/** What the model page says, whatever the format: sections, tables and lines of text. */
@NullMarked
package io.dynawright.processor.publish.page.content;

import org.jspecify.annotations.NullMarked;
