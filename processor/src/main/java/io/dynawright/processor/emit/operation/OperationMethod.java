package io.dynawright.processor.emit.operation;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeVariableName;
import io.dynawright.processor.emit.Doc;
import java.util.List;

/**
 * One method of {@code XOperations}, and of every repository if it can be run alone.
 *
 * @param typeParameters what the caller's function or view decides
 * @param body the expression that makes the operation
 */
public record OperationMethod(
        String name,
        List<TypeVariableName> typeParameters,
        List<Parameter> parameters,
        Result result,
        CodeBlock body,
        Description description) {

    /** What each item of a result is, where the caller's function or view decides it. */
    public static final TypeVariableName RESULT = TypeVariableName.get("R");

    /** What repositories call the field that runs operations; no parameter has this name. */
    public static final String CONNECTION = "dynawright";

    /** A method without type parameters. */
    public OperationMethod(
            String name, List<Parameter> parameters, Result result, CodeBlock body, Description description) {
        this(name, List.of(), parameters, result, body, description);
    }

    /** Copies the parameters. */
    public OperationMethod {
        typeParameters = List.copyOf(typeParameters);
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
        doc = withParameters(doc);
        doc = doc.returns(description.returns());
        for (Description.Thrown thrown : description.thrown()) {
            doc = doc.throwing(thrown.exception(), thrown.condition());
        }
        return doc;
    }

    /** The comment with what the type parameters and the parameters mean. */
    public Doc withParameters(Doc doc) {
        Doc described = doc;
        for (TypeVariableName type : typeParameters) {
            described = described.param("<" + type.name + ">", "what becomes of the result");
        }
        for (Parameter parameter : parameters) {
            described = described.param(parameter.name(), parameter.meaning());
        }
        return described;
    }
}
