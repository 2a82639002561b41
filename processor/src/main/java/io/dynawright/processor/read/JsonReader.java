package io.dynawright.processor.read;

import io.dynawright.processor.declare.CodecRef;
import io.dynawright.processor.declare.JavaType;
import io.dynawright.processor.declare.Storing;
import io.dynawright.processor.declare.Storing.Reason;
import io.dynawright.processor.declare.Storing.Refused;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Finds out whether a type can be stored as JSON: whatever generated code can name without a warning. */
record JsonReader(Elements elements, Visible visible) {

    private static final JavaType.Declared JSON_CODEC = JavaType.Declared.of(CodecKinds.PACKAGE, "JsonCodec");

    Storing read(TypeMirror mirror, JavaType type) {
        return unnameable(type)
                .or(() -> visible.canName(mirror) ? Optional.empty() : Optional.of(new Refused(Reason.HIDDEN, type)))
                .<Storing>map(refused -> refused)
                .orElseGet(() -> new Storing.By(new CodecRef.Json(JSON_CODEC, type.boxed())));
    }

    /** What keeps generated code from naming this type or one that it is made of. */
    private Optional<Refused> unnameable(JavaType type) {
        if (type instanceof JavaType.Array array) {
            return unnameable(array.component());
        }
        if (type instanceof JavaType.Declared declared) {
            return Stream.concat(
                            unnameableClass(declared).stream(),
                            declared.arguments().stream()
                                    .filter(argument -> !isWildcard(argument))
                                    .flatMap(argument -> unnameable(argument).stream()))
                    .findFirst();
        }
        return type instanceof JavaType.Other ? Optional.of(new Refused(Reason.NO_FIXED_TYPE, type)) : Optional.empty();
    }

    private static boolean isWildcard(JavaType type) {
        return type instanceof JavaType.Other other && other.text().startsWith("?");
    }

    private Optional<Refused> unnameableClass(JavaType.Declared type) {
        TypeElement element = elements.getTypeElement(type.qualifiedName());
        if (element == null) {
            return Optional.empty();
        }
        Optional<Refused> hidden =
                visible.hiddenPartOf(element).map(part -> new Refused(Reason.HIDDEN, TypeReader.declared(part)));
        boolean isRaw =
                !element.getTypeParameters().isEmpty() && type.arguments().isEmpty();
        return hidden.or(() -> isRaw ? Optional.of(new Refused(Reason.RAW, type)) : Optional.empty());
    }
}
