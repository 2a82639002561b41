package io.dynawright.processor.read;

import io.dynawright.processor.declare.DefaultDeclaration;
import io.dynawright.processor.declare.DefaultDeclaration.Meaning;
import io.dynawright.processor.declare.DefaultValue;
import io.dynawright.processor.declare.JavaType;
import io.dynawright.processor.declare.Written;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads {@code @Default}. */
record DefaultReader(Elements elements) {

    DefaultDeclaration read(JavaType type, Written<String> text) {
        return new DefaultDeclaration(text, meaning(type, text.value()));
    }

    private Meaning meaning(JavaType type, String text) {
        if (type instanceof JavaType.Declared declared) {
            TypeElement element = elements.getTypeElement(declared.qualifiedName());
            if (element != null && element.getKind() == ElementKind.ENUM) {
                return constant(declared, element, text);
            }
        }
        return DefaultTexts.read(type, text);
    }

    private static Meaning constant(JavaType.Declared type, TypeElement element, String text) {
        List<String> constants = element.getEnclosedElements().stream()
                .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
                .map(Element::getSimpleName)
                .map(Object::toString)
                .toList();
        return constants.contains(text)
                ? new Meaning.Value(new DefaultValue.Constant(type, text))
                : new Meaning.NoConstant(constants);
    }
}
