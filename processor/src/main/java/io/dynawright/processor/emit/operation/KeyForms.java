package io.dynawright.processor.emit.operation;

import com.squareup.javapoet.CodeBlock;
import io.dynawright.processor.emit.Locals;
import io.dynawright.processor.model.TableModel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The forms of an operation on one key: with the key as a value, and with its attributes one by one. */
final class KeyForms {

    private KeyForms() {}

    /** These methods, whose first parameter is the key, and then the same with the key's attributes instead. */
    static List<OperationMethod> of(TableModel table, OperationMethod... keyed) {
        return Stream.concat(Stream.of(keyed), Stream.of(keyed).map(method -> spread(table, method)))
                .toList();
    }

    private static OperationMethod spread(TableModel table, OperationMethod keyed) {
        Signatures signatures = new Signatures(table);
        Locals names = signatures.names();
        List<Parameter> attributes = new ArrayList<>();
        attributes.add(signatures.partition(names, table.key().partition()));
        table.key().sort().ifPresent(sort -> attributes.add(signatures.sort(names, sort)));
        List<Parameter> rest = keyed.parameters().stream()
                .skip(1)
                .map(parameter -> parameter.named(names.other(parameter.name())))
                .toList();
        CodeBlock key = CodeBlock.of("$T.of($L)", signatures.types().key(), Signatures.names(attributes));
        CodeBlock arguments = rest.isEmpty() ? key : CodeBlock.of("$L,$W$L", key, Signatures.names(rest));
        return new OperationMethod(
                keyed.name(),
                keyed.typeParameters(),
                Stream.concat(attributes.stream(), rest.stream()).toList(),
                keyed.result(),
                CodeBlock.of("$L($L)", keyed.name(), arguments),
                keyed.description());
    }
}
