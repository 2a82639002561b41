package io.dynawright.processor.emit;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import io.dynawright.processor.declare.Absence;
import io.dynawright.processor.declare.CodecRef;
import io.dynawright.processor.declare.JavaType;
import io.dynawright.processor.model.Attribute;
import io.dynawright.processor.model.Model;
import java.util.List;
import java.util.Optional;

/** How generated code names a codec, and reads and writes with it: the one place that knows. */
final class CodecExpressions {

    private final CodecConstants constants;

    /** What stands before a constant: nothing in the class that has it. */
    private final CodeBlock qualifier;

    private CodecExpressions(CodecConstants constants, CodeBlock qualifier) {
        this.constants = constants;
        this.qualifier = qualifier;
    }

    /** For code in the class that holds the constants: the schema, or a document's codec. */
    static CodecExpressions within(Model model) {
        return new CodecExpressions(CodecConstants.of(model), CodeBlock.of(""));
    }

    /** For code in the other types generated for a table or a document. */
    static CodecExpressions outside(Model model) {
        ClassName holder = TypeNames.className(model.storing());
        return new CodecExpressions(CodecConstants.of(model), CodeBlock.of("$T.", holder));
    }

    /** The names of the constants. */
    List<String> constantNames() {
        return constants.names();
    }

    /** The constants. */
    List<FieldSpec> constants() {
        return constants.fields(this);
    }

    /** The methods that constants need. */
    List<MethodSpec> references() {
        return constants.references();
    }

    /** The codec. */
    CodeBlock codec(CodecRef codec) {
        return constants
                .name(codec)
                .map(name -> CodeBlock.of("$L$L", qualifier, name))
                .orElseGet(() -> made(codec));
    }

    /** The codec as its constant is initialised, or as it is made on the spot. */
    CodeBlock made(CodecRef codec) {
        return codec instanceof CodecRef.Made made ? new CodecFactories(this, constants).make(made) : instance(codec);
    }

    private static CodeBlock instance(CodecRef codec) {
        JavaType.Declared type = codec.named().findFirst().orElseThrow();
        return CodeBlock.of("$T.INSTANCE", TypeNames.className(type));
    }

    /** The value on which the reader of this name stands. */
    CodeBlock read(CodecRef codec, String reader) {
        String method = codec instanceof CodecRef.Primitive ? "readPrimitive" : "read";
        return CodeBlock.of("$L.$L($L)", codec(codec), method, reader);
    }

    /** What absence is read as, if the codec has a value for that. */
    Optional<CodeBlock> absent(CodecRef codec) {
        return codec.absence() == Absence.OWN_VALUE
                ? Optional.of(CodeBlock.of("$L.absent()", codec(codec)))
                : Optional.empty();
    }

    /** The statements that write an attribute's value, unless it is null, to the writer of this name. */
    CodeBlock write(Attribute attribute, CodeBlock value, String writer) {
        return write(attribute, codec(attribute.codec()), value, writer);
    }

    /** The same for a value of ours that is in UTC, whatever the zone that the attribute names. */
    CodeBlock writeInUtc(Attribute attribute, CodeBlock value, String writer) {
        CodecRef codec = attribute.codec() instanceof CodecRef.Zoned zoned ? zoned.inUtc() : attribute.codec();
        return write(attribute, codec(codec), value, writer);
    }

    private static CodeBlock write(Attribute attribute, CodeBlock codec, CodeBlock value, String writer) {
        String name = attribute.storedName();
        if (attribute.codec() instanceof CodecRef.Primitive) {
            return CodeBlock.builder()
                    .addStatement("$L.name($S)", writer, name)
                    .addStatement("$L.writePrimitive($L, $L)", codec, value, writer)
                    .build();
        }
        String method = attribute.mustBeWritten() ? "required" : "attribute";
        return CodeBlock.builder()
                .addStatement("$L.$L($S, $L, $L)", writer, method, name, value, codec)
                .build();
    }
}
