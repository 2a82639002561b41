package io.dynawright.processor.emit;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeSpec;
import com.squareup.javapoet.TypeVariableName;
import io.dynawright.processor.declare.RepositoryMethod;
import io.dynawright.processor.emit.operation.OperationMethod;
import io.dynawright.processor.model.RepositoryModel;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Implements an interface of the user's over a generated repository: every method calls that of the same name. */
final class RepositoryInterfaceEmitter {

    private final RepositoryModel model;
    private final ClassName repository;
    private final String field;

    private RepositoryInterfaceEmitter(RepositoryModel model) {
        this.model = model;
        this.repository = TypeNames.className(model.repository());
        this.field = field(model);
    }

    static TypeSpec emit(RepositoryModel model) {
        return new RepositoryInterfaceEmitter(model).emit();
    }

    /** No parameter has this name. */
    private static String field(RepositoryModel model) {
        Set<String> taken = model.methods().stream()
                .flatMap(method -> method.parameters().stream())
                .map(RepositoryMethod.Parameter::name)
                .collect(Collectors.toSet());
        String name = "repository";
        while (taken.contains(name)) {
            name += "_";
        }
        return name;
    }

    private TypeSpec emit() {
        TypeSpec.Builder type = Classes.closed(TypeNames.className(model.implementation()), model.visibility())
                .addJavadoc(doc().toCodeBlock())
                .addSuperinterface(TypeNames.className(model.type()))
                .addField(FieldSpec.builder(repository, field, Modifier.PRIVATE, Modifier.FINAL)
                        .addJavadoc(Doc.of("Has all methods.").toCodeBlock())
                        .build())
                .addMethod(overConnection())
                .addMethod(overRepository());
        model.methods().forEach(method -> type.addMethod(method(method)));
        return type.build();
    }

    private Doc doc() {
        return Doc.of("Does what " + Javadocs.link(model.type()) + " declares, as " + Javadocs.link(model.repository())
                + " does it. Immutable and thread-safe.");
    }

    private MethodSpec overConnection() {
        return Classes.constructor(model.visibility())
                .addJavadoc(Doc.of("Over this connection; it makes no call.")
                        .param(OperationMethod.CONNECTION, "runs the operations")
                        .toCodeBlock())
                .addParameter(TypeNames.className(model.connection()), OperationMethod.CONNECTION)
                .addStatement("this(new $T($L))", repository, OperationMethod.CONNECTION)
                .build();
    }

    private MethodSpec overRepository() {
        return Classes.constructor(model.visibility())
                .addJavadoc(Doc.of("Over this repository, for instance one in another time zone; it makes no call.")
                        .param(field, "has all methods")
                        .toCodeBlock())
                .addParameter(repository, field)
                .addStatement("this.$1L = $2T.requireNonNull($1L, $1S)", field, Objects.class)
                .build();
    }

    private MethodSpec method(RepositoryMethod method) {
        MethodSpec.Builder written = MethodSpec.methodBuilder(method.name())
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(TypeNames.of(method.result()));
        method.typeParameters().forEach(name -> written.addTypeVariable(TypeVariableName.get(name)));
        method.parameters()
                .forEach(parameter -> written.addParameter(TypeNames.of(parameter.type()), parameter.name()));
        CodeBlock arguments = method.parameters().stream()
                .map(parameter -> CodeBlock.of("$L", parameter.name()))
                .collect(CodeBlock.joining(",$W"));
        return written.addStatement("return $L.$L($L)", field, method.name(), arguments)
                .build();
    }
}
