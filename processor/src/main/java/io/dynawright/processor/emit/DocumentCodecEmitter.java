package io.dynawright.processor.emit;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeSpec;
import io.dynawright.processor.model.Model;
import javax.lang.model.element.Modifier;

/** {@code XCodec}: reads and writes a document, or what a view shows of one. */
final class DocumentCodecEmitter {

    private DocumentCodecEmitter() {}

    static TypeSpec emit(Model document) {
        ClassName codec = TypeNames.className(document.storing());
        CodecExpressions codecs = CodecExpressions.within(document);
        StoringMethods storing = StoringMethods.of(document, codecs);
        CheckMethods checks = CheckMethods.of(document, codecs.constantNames());
        return Classes.closed(codec, document.visibility())
                .superclass(ParameterizedTypeName.get(RuntimeTypes.DOCUMENT_CODEC, TypeNames.of(document.entity())))
                .addJavadoc(Doc.of("Reads and writes " + Javadocs.link(document.entity()) + " as a map.")
                        .toCodeBlock())
                .addField(Classes.instance(codec, "The one instance; it holds nothing."))
                .addFields(codecs.constants())
                .addFields(storing.constants())
                .addFields(checks.constants())
                .addMethod(Classes.privateConstructor("There is {@link #INSTANCE}."))
                .addMethods(storing.methods(overriding("readAttributes"), overriding("writeAttributes")))
                .addMethods(checks.methods())
                .addMethods(codecs.references())
                .build();
    }

    private static MethodSpec.Builder overriding(String name) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(Modifier.PROTECTED);
    }
}
