package io.dynawright.processor.read;

import io.dynawright.processor.declare.CodecCatalogue;
import io.dynawright.processor.declare.CodecRef;
import io.dynawright.processor.declare.JavaType;
import io.dynawright.processor.declare.Storing;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Finds out how a type is stored: by a codec of the catalogue, or as an enum. */
record StoringReader(CodecCatalogue codecs, Visible visible) {

    Storing read(TypeMirror mirror, JavaType type) {
        Optional<CodecRef> codec = codecs.find(type);
        if (codec.isPresent()) {
            return new Storing.By(codec.get());
        }
        if (mirror instanceof DeclaredType declared && declared.asElement().getKind() == ElementKind.ENUM) {
            return readEnum((TypeElement) declared.asElement());
        }
        return new Storing.Unsupported();
    }

    private Storing readEnum(TypeElement type) {
        return visible.hiddenPartOf(type)
                .<Storing>map(hidden -> new Storing.Hidden(TypeReader.declared(hidden)))
                .orElseGet(() -> new Storing.By(new CodecRef.EnumOf(TypeReader.declared(type))));
    }
}
