/**
 * What is written about a module as a whole: templates, policies, schemas and the model page. One {@link
 * io.dynawright.processor.publish.Publisher} per artefact, and {@link io.dynawright.processor.publish.Publishers} lists
 * them.
 */
@NullMarked
package io.dynawright.processor.publish;

import org.jspecify.annotations.NullMarked;
