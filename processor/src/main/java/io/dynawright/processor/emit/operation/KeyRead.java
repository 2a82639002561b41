package io.dynawright.processor.emit.operation;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeVariableName;
import io.dynawright.processor.model.TableModel;
import java.util.List;
import java.util.stream.Stream;

/**
 * A read of one item by its key, in four forms: by key or by the key's attributes, with options or without.
 *
 * @param name the method's name
 * @param factory the runtime's class that makes the operation
 * @param typeParameters what the view decides
 * @param views the view, or nothing where the item is read as what it is
 */
record KeyRead(
        String name,
        ClassName factory,
        List<TypeVariableName> typeParameters,
        List<Parameter> views,
        Result result,
        Description description) {

    /** A read of the item as what it is. */
    static KeyRead whole(String name, ClassName factory, Result result, Description description) {
        return new KeyRead(name, factory, List.of(), List.of(), result, description);
    }

    /** A read of what a view has of the item. */
    static KeyRead view(String name, ClassName factory, Parameter view, Result result, Description description) {
        return new KeyRead(name, factory, List.of(OperationMethod.RESULT), List.of(view), result, description);
    }

    List<OperationMethod> forms(TableModel table) {
        Signatures signatures = new Signatures(table);
        return KeyForms.of(table, method(signatures, List.of()), method(signatures, List.of(signatures.readOptions())));
    }

    private OperationMethod method(Signatures signatures, List<Parameter> options) {
        List<Parameter> parameters = Stream.of(List.of(signatures.key()), views, options)
                .flatMap(List::stream)
                .toList();
        CodeBlock body = signatures.make(factory, parameters.toArray(Parameter[]::new));
        return new OperationMethod(name, typeParameters, parameters, result, body, description);
    }
}
