package io.dynawright.processor.emit;

import com.squareup.javapoet.MethodSpec;
import io.dynawright.processor.model.Attribute;
import io.dynawright.processor.model.Model;

/** The methods that stand for an attribute in views of an entity. */
final class Accessors {

    private Accessors() {}

    /** A method named after the attribute that gives its path. */
    static MethodSpec.Builder of(Model model, Attribute attribute) {
        return of(model, attribute, "its path");
    }

    /** A method named after the attribute that gives something to do with it. */
    static MethodSpec.Builder of(Model model, Attribute attribute, String result) {
        String text = "Attribute " + Javadocs.code(attribute.storedName()) + ", from "
                + Javadocs.getterSeenFrom(model.entity(), attribute) + ".";
        return MethodSpec.methodBuilder(attribute.pathAccessor())
                .addJavadoc(Doc.of(text).returns(result).toCodeBlock());
    }
}
