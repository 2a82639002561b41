package io.dynawright.processor.emit.operation;

import com.squareup.javapoet.TypeName;
import io.dynawright.processor.emit.Doc;

/**
 * How a repository offers an operation: at once, or as something to come.
 *
 * @param doc all there is to say about it, for who runs it
 */
public record OperationForm(TypeName returned, Doc doc) {}
