/** The picture of a module: its tables with their indexes and documents, stack by stack. */
@NullMarked
package io.dynawright.processor.publish.page.diagram;

import org.jspecify.annotations.NullMarked;
