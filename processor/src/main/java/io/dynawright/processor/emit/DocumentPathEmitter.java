package io.dynawright.processor.emit;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeSpec;
import io.dynawright.processor.model.DocumentModel;

/** {@code XPath}: the paths of what lies under a document, for conditions. */
final class DocumentPathEmitter {

    private DocumentPathEmitter() {}

    static TypeSpec emit(DocumentModel document) {
        ClassName path = TypeNames.className(document.names().path());
        return Classes.closed(path, document.visibility())
                .superclass(ParameterizedTypeName.get(RuntimeTypes.DOCUMENT_PATH, TypeNames.of(document.entity())))
                .addJavadoc(Doc.of("A stored " + Javadocs.link(document.entity())
                                + " and its attributes, to write conditions with.")
                        .toCodeBlock())
                .addMethod(constructor(document))
                .addMethods(PathMethods.all(document, Verbs.Place::under))
                .build();
    }

    private static MethodSpec constructor(DocumentModel document) {
        return Classes.constructor(document.visibility())
                .addJavadoc(Doc.of("The document that stands there.")
                        .param("path", "where it stands")
                        .toCodeBlock())
                .addParameter(RuntimeTypes.PATH, "path")
                .addStatement(
                        "super(path, $T.INSTANCE)",
                        TypeNames.className(document.names().codec()))
                .build();
    }
}
