package io.dynawright.processor.emit.operation;

import com.squareup.javapoet.CodeBlock;
import io.dynawright.processor.emit.Doc;
import java.util.List;

/**
 * One method of {@code XOperations}, and of every repository.
 *
 * @param body the expression that makes the operation
 */
public record OperationMethod(
        String name, List<Parameter> parameters, Result result, CodeBlock body, Description description) {

    /** What repositories call the field that runs operations; no parameter has this name. */
    public static final String CONNECTION = "dynawright";

    /** Copies the parameters. */
    public OperationMethod {
        parameters = List.copyOf(parameters);
    }

    /** What it does, in a sentence. */
    public String summary() {
        return description.summary();
    }

    /** All there is to say about it, for who runs it. */
    public Doc doc() {
        Doc doc = Doc.of(description.summary());
        for (String paragraph : description.details()) {
            doc = doc.paragraph(paragraph);
        }
        for (Parameter parameter : parameters) {
            doc = doc.param(parameter.name(), parameter.meaning());
        }
        doc = doc.returns(description.returns());
        for (Description.Thrown thrown : description.thrown()) {
            doc = doc.throwing(thrown.exception(), thrown.condition());
        }
        return doc;
    }
}
