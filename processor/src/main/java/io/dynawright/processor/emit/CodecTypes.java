package io.dynawright.processor.emit;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import io.dynawright.processor.declare.Absence;
import io.dynawright.processor.declare.CodecRef;
import io.dynawright.processor.declare.StoredType;

/** The types of the constants that hold codecs. */
final class CodecTypes {

    private CodecTypes() {}

    static TypeName of(CodecRef.Made codec) {
        ClassName type = codec instanceof CodecRef.EnumOf ? RuntimeTypes.ENUM_CODEC : kind(codec);
        return ParameterizedTypeName.get(type, TypeNames.of(codec.served()));
    }

    private static ClassName kind(CodecRef codec) {
        boolean isSetInList = codec.storedAs() == StoredType.LIST && codec.absence() == Absence.OWN_VALUE;
        return isSetInList ? RuntimeTypes.ELEMENT_SET_CODEC : kind(codec.storedAs());
    }

    private static ClassName kind(StoredType type) {
        return switch (type) {
            case TEXT -> RuntimeTypes.TEXT_CODEC;
            case NUMBER -> RuntimeTypes.NUMBER_CODEC;
            case BINARY -> RuntimeTypes.BINARY_CODEC;
            case BOOLEAN -> RuntimeTypes.BOOL_CODEC;
            case TEXT_SET -> RuntimeTypes.TEXT_SET_CODEC;
            case NUMBER_SET -> RuntimeTypes.NUMBER_SET_CODEC;
            case BINARY_SET -> RuntimeTypes.BINARY_SET_CODEC;
            case LIST -> RuntimeTypes.SEQUENCE_CODEC;
            case MAP -> RuntimeTypes.STRUCTURE_CODEC;
            case DYNAMIC -> RuntimeTypes.CODEC;
        };
    }
}
