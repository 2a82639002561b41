package io.dynawright.processor.emit.operation;

import com.squareup.javapoet.ClassName;
import java.util.List;

/** An operation on many items, in two forms: as it is, and with options. */
record BatchForms(String name, ClassName factory, Parameter subject, Parameter options, Result result) {

    List<OperationMethod> of(Signatures signatures, Description description) {
        return List.of(
                method(signatures, List.of(subject), description),
                method(signatures, List.of(subject, options), description));
    }

    private OperationMethod method(Signatures signatures, List<Parameter> parameters, Description description) {
        return new OperationMethod(
                name, parameters, result, signatures.make(factory, parameters.toArray(Parameter[]::new)), description);
    }
}
