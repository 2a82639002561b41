package io.dynawright.processor.emit.operation;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeVariableName;
import io.dynawright.processor.emit.Doc;
import java.util.List;
import java.util.Optional;

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

    /** For who waits for the result; not of what exists within transactions alone. */
    public Optional<OperationForm> blocking() {
        return result instanceof Result.Run run
                ? Optional.of(new OperationForm(run.returned(), blockingDoc()))
                : Optional.empty();
    }

    /** The same for who does not wait for it. */
    public Optional<OperationForm> asynchronous() {
        return result instanceof Result.Run run
                ? Optional.of(new OperationForm(run.asynchronous(), asynchronousDoc(run)))
                : Optional.empty();
    }

    private Doc blockingDoc() {
        Doc doc = withParameters(described()).returns(description.returns());
        return throwing(throwing(doc, description.refused()), description.thrown());
    }

    /** What fails later fails no method: it is told of in the text. */
    private Doc asynchronousDoc(Result.Run run) {
        Doc doc = described();
        String failures = description.failures();
        if (!failures.isEmpty()) {
            doc = doc.paragraph(failures);
        }
        String later = run.paged().isPresent() ? "" : "a future of ";
        return throwing(withParameters(doc).returns(later + description.returns()), description.refused());
    }

    private Doc described() {
        Doc doc = Doc.of(description.summary());
        for (String paragraph : description.details()) {
            doc = doc.paragraph(paragraph);
        }
        return doc;
    }

    private static Doc throwing(Doc doc, List<Description.Thrown> exceptions) {
        Doc described = doc;
        for (Description.Thrown thrown : exceptions) {
            described = described.throwing(thrown.exception(), thrown.condition());
        }
        return described;
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
