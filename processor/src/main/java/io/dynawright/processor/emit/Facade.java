package io.dynawright.processor.emit;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeSpec;
import io.dynawright.processor.declare.Visibility;
import io.dynawright.processor.emit.operation.OperationForm;
import io.dynawright.processor.emit.operation.OperationMethod;
import io.dynawright.processor.emit.operation.Parameter;
import java.time.ZoneId;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/**
 * A class of one-liners: each method makes an operation and has it run.
 *
 * @param connection the type of what runs operations
 * @param operations the class whose methods make them
 */
record Facade(ClassName name, ClassName connection, ClassName operations) {

    /** The class, so far without methods. */
    TypeSpec.Builder open(Visibility visibility, Doc doc) {
        return Classes.open(name, visibility)
                .addJavadoc(doc.toCodeBlock())
                .addField(field())
                .addMethod(constructor())
                .addMethod(withZone());
    }

    private FieldSpec field() {
        return FieldSpec.builder(connection, OperationMethod.CONNECTION, Modifier.PRIVATE, Modifier.FINAL)
                .addJavadoc(Doc.of("Runs the operations.").toCodeBlock())
                .build();
    }

    private MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addJavadoc(Doc.of("A repository over this connection; it makes no call.")
                        .param(OperationMethod.CONNECTION, "runs the operations")
                        .toCodeBlock())
                .addModifiers(Modifier.PUBLIC)
                .addParameter(connection, OperationMethod.CONNECTION)
                .addStatement("this.$1L = $2T.requireNonNull($1L, $1S)", OperationMethod.CONNECTION, Objects.class)
                .build();
    }

    private MethodSpec withZone() {
        return MethodSpec.methodBuilder("withZone")
                .addJavadoc(Doc.of("The same repository in this time zone; this one stays as it is.")
                        .paragraph("Attributes that are points in time are presented in that zone: those of type"
                                + " {@code OffsetDateTime} and {@code ZonedDateTime} are read in it, those of type"
                                + " {@code LocalDateTime} are read as its local time, and written as such. Those that"
                                + " have a zone of their own keep it. What is stored under a key does not move.")
                        .paragraph("It shares the connection and makes no call: it can be made for one request. A"
                                + " subclass that wants one of its own class overrides this method.")
                        .param("zone", "the zone")
                        .returns("a repository over the same connection")
                        .toCodeBlock())
                .addModifiers(Modifier.PUBLIC)
                .returns(name)
                .addParameter(ZoneId.class, "zone")
                .addStatement("return new $T($L.withZone(zone))", name, OperationMethod.CONNECTION)
                .build();
    }

    /** The method that runs an operation in this form. */
    MethodSpec method(OperationMethod operation, OperationForm form) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(operation.name())
                .addModifiers(Modifier.PUBLIC)
                .addTypeVariables(operation.typeParameters())
                .returns(form.returned())
                .addJavadoc(form.doc().toCodeBlock());
        for (Parameter parameter : operation.parameters()) {
            method.addParameter(parameter.type(), parameter.name());
        }
        CodeBlock arguments = operation.parameters().stream()
                .map(parameter -> CodeBlock.of("$L", parameter.name()))
                .collect(CodeBlock.joining(",$W"));
        return method.addStatement(
                        "return $L.run($T.$L($L))", OperationMethod.CONNECTION, operations, operation.name(), arguments)
                .build();
    }
}
