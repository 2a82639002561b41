package io.dynawright.processor.emit;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import com.squareup.javapoet.TypeVariableName;
import com.squareup.javapoet.WildcardTypeName;
import io.dynawright.processor.model.DocumentModel;
import javax.lang.model.element.Modifier;

/** {@code XDocumentUpdate}: what an update can do to a document, and to what lies under it. */
final class DocumentUpdateEmitter {

    private static final String UPDATE = UpdateForm.OfDocument.UPDATE;

    /** The update of the item around the document. */
    private static final TypeVariableName GOES_ON = goesOn();

    private DocumentUpdateEmitter() {}

    private static TypeVariableName goesOn() {
        TypeName any = WildcardTypeName.subtypeOf(Object.class);
        TypeName bound = ParameterizedTypeName.get(RuntimeTypes.UPDATE_BUILDER, any, TypeVariableName.get("S"), any);
        return TypeVariableName.get("S", bound);
    }

    static TypeSpec emit(DocumentModel document) {
        ClassName update = TypeNames.className(document.names().update());
        UpdateForm form = new UpdateForm.OfDocument(GOES_ON, CodecExpressions.outside(document));
        return Classes.closed(update, document.visibility())
                .addTypeVariable(GOES_ON)
                .superclass(ParameterizedTypeName.get(
                        RuntimeTypes.DOCUMENT_UPDATE, TypeNames.of(document.entity()), GOES_ON))
                .addJavadoc(ChangeMethods.explained(doc(document), document)
                        .param("<S>", "the update of the item")
                        .toCodeBlock())
                .addField(FieldSpec.builder(GOES_ON, UPDATE, Modifier.PRIVATE, Modifier.FINAL)
                        .addJavadoc(Doc.of("Collects the changes.").toCodeBlock())
                        .build())
                .addMethod(constructor(document))
                .addMethods(ChangeMethods.of(document, form))
                .build();
    }

    private static Doc doc(DocumentModel document) {
        return Doc.of("Changes a stored " + Javadocs.link(document.entity()) + ", or attributes of it.");
    }

    private static MethodSpec constructor(DocumentModel document) {
        return Classes.constructor(document.visibility())
                .addJavadoc(Doc.of("The changes of the document that stands there.")
                        .param("path", "where it stands")
                        .param(UPDATE, "collects the changes")
                        .toCodeBlock())
                .addParameter(RuntimeTypes.PATH, "path")
                .addParameter(GOES_ON, UPDATE)
                .addStatement(
                        "super(path, $T.INSTANCE, $L)",
                        TypeNames.className(document.names().codec()),
                        UPDATE)
                .addStatement("this.$1L = $1L", UPDATE)
                .build();
    }
}
