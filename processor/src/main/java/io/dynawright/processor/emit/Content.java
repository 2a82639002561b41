package io.dynawright.processor.emit;

import io.dynawright.processor.declare.CodecRef;
import io.dynawright.processor.declare.DocumentNames;
import io.dynawright.processor.declare.JavaType;
import io.dynawright.processor.declare.Names;
import io.dynawright.processor.declare.Operand;
import io.dynawright.processor.declare.StoredType;
import java.util.List;

/** What a value consists of, as far as its type and its codec tell. */
sealed interface Content {

    /** Nothing lies under it, or nobody knows what. */
    record Single(StoredType type) implements Content {}

    /** A set of DynamoDB's own. */
    record SetOf(Operand element) implements Content {}

    /** A list, whatever it is in Java. */
    record ListOf(Operand element) implements Content {}

    /** A map whose values are of one type. */
    record MapOf(Operand key, Operand value) implements Content {}

    /** A document. */
    record Document(DocumentNames names) implements Content {}

    /** What a value of this type, stored by this codec, consists of. */
    static Content of(Operand value) {
        CodecRef codec = value.codec();
        if (codec instanceof CodecRef.Document) {
            return new Document(Names.ofDocument((JavaType.Declared) value.type()));
        }
        if (codec instanceof CodecRef.ArrayOf array) {
            return new ListOf(new Operand(array.component(), array.element()));
        }
        if (codec instanceof CodecRef.Constant && value.type() instanceof JavaType.Array array) {
            return ofArray(array, codec.storedAs());
        }
        return codec instanceof CodecRef.Composite || codec instanceof CodecRef.Between
                ? ofGeneric((CodecRef.Made) codec)
                : new Single(codec.storedAs());
    }

    /** Of an array of primitives, a list has elements that can be told apart: text and binary have not. */
    private static Content ofArray(JavaType.Array array, StoredType storedAs) {
        if (storedAs != StoredType.LIST) {
            return new Single(storedAs);
        }
        JavaType.Declared box = (JavaType.Declared) array.component().boxed();
        JavaType.Declared codec = JavaType.Declared.of(RuntimeTypes.CODEC.packageName(), box.simpleName() + "Codec");
        StoredType element = box.simpleName().equals("Boolean") ? StoredType.BOOLEAN : StoredType.NUMBER;
        return new ListOf(new Operand(box, new CodecRef.Primitive(codec, element)));
    }

    /** The codecs that it is made of are those of the type's arguments. */
    private static Content ofGeneric(CodecRef.Made codec) {
        List<JavaType> types = ((JavaType.Declared) codec.served()).arguments();
        Operand first = new Operand(types.get(0), codec.parts().get(0));
        if (codec.storedAs().isSet()) {
            return new SetOf(first);
        }
        return switch (codec.storedAs()) {
            case LIST -> new ListOf(first);
            case MAP -> new MapOf(first, new Operand(types.get(1), codec.parts().get(1)));
            default -> new Single(codec.storedAs());
        };
    }
}
