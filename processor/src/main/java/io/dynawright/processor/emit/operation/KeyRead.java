package io.dynawright.processor.emit.operation;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeName;
import io.dynawright.processor.model.TableModel;
import java.util.List;

/**
 * A read of one item by its key, in four forms: by key or by the key's attributes, with options or without.
 *
 * @param name the method's name
 * @param factory the runtime's class that makes the operation
 */
record KeyRead(String name, ClassName factory, TypeName returned, Description description) {

    List<OperationMethod> forms(TableModel table) {
        Signatures signatures = new Signatures(table);
        Parameter key = signatures.key();
        Parameter options = signatures.readOptions();
        CodeBlock plain = CodeBlock.of("$T.of($L, $L)", factory, signatures.schema(), key.name());
        CodeBlock configured =
                CodeBlock.of("$T.of($L, $L, $L)", factory, signatures.schema(), key.name(), options.name());
        return KeyForms.of(table, method(List.of(key), plain), method(List.of(key, options), configured));
    }

    private OperationMethod method(List<Parameter> parameters, CodeBlock body) {
        return new OperationMethod(name, parameters, new Result.Read(returned), body, description);
    }
}
