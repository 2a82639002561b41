package io.dynawright.processor.emit;

import com.squareup.javapoet.CodeBlock;
import io.dynawright.processor.declare.CodecRef;
import java.time.ZoneId;

/**
 * The expressions that make codecs.
 *
 * @param codecs gives the codecs that they are made of
 * @param constants names those that are kept
 */
record CodecFactories(CodecExpressions codecs, CodecConstants constants) {

    CodeBlock make(CodecRef.Made codec) {
        if (codec instanceof CodecRef.EnumOf enumOf) {
            return EnumCodecs.made(enumOf);
        }
        if (codec instanceof CodecRef.ArrayOf array) {
            return CodeBlock.of(
                    "$T.of($L, new $T[0])",
                    TypeNames.className(array.factory()),
                    codecs.codec(array.element()),
                    TypeNames.of(array.component()));
        }
        if (codec instanceof CodecRef.Custom custom) {
            return custom(custom);
        }
        if (codec instanceof CodecRef.Json json) {
            String constant = constants.name(json).orElseThrow();
            return CodeBlock.of("$T.of($L)", TypeNames.className(json.factory()), JsonTypes.of(json, constant));
        }
        if (codec instanceof CodecRef.Zoned zoned) {
            return CodeBlock.of("$T.in($T.of($S))", TypeNames.className(zoned.codec()), ZoneId.class, zoned.zone());
        }
        return codec instanceof CodecRef.Between between ? between(between) : composite((CodecRef.Composite) codec);
    }

    private static CodeBlock custom(CodecRef.Custom custom) {
        CodeBlock own = CodeBlock.of(
                custom.origin() == CodecRef.Origin.FIELD ? "$T.INSTANCE" : "new $T()",
                TypeNames.className(custom.codec()));
        return custom.adapter()
                .map(adapter -> CodeBlock.of("$T.of($L)", TypeNames.className(adapter), own))
                .orElse(own);
    }

    private CodeBlock between(CodecRef.Between between) {
        return CodeBlock.of(
                "$T.<$T>between($L, $L)",
                TypeNames.className(between.factory()),
                TypeNames.of(between.served()),
                composite(between.reading()),
                composite(between.writing()));
    }

    private CodeBlock composite(CodecRef.Composite composite) {
        CodeBlock parts = composite.parts().stream().map(codecs::codec).collect(CodeBlock.joining(", "));
        return CodeBlock.of("$T.of($L)", TypeNames.className(composite.factory()), parts);
    }
}
