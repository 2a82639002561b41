package io.dynawright.processor.read;

import io.dynawright.processor.declare.CodecRef;
import io.dynawright.processor.declare.EnumTexts;
import io.dynawright.processor.declare.Form;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Finds out how the constants of an enum are stored. */
final class EnumReader {

    private EnumReader() {}

    static CodecRef read(TypeElement type, Form form) {
        EnumTexts texts = form.format() == Form.Format.AWS_ENHANCED ? new EnumTexts.ToString() : new EnumTexts.Names();
        return new CodecRef.EnumOf(TypeReader.declared(type), texts, Optional.empty());
    }
}
