package io.dynawright.processor.emit;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import io.dynawright.processor.declare.JavaType;
import io.dynawright.processor.model.ViewModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/** {@code XView}: what a view fetches, and as what that is read. */
final class ViewEmitter {

    private static final String PATHS = "PATHS";

    private ViewEmitter() {}

    static TypeSpec emit(ViewModel view, JavaType.Declared query) {
        ClassName name = TypeNames.className(query);
        TypeName read = TypeNames.of(view.entity());
        return Classes.closed(name, view.visibility())
                .addSuperinterface(ParameterizedTypeName.get(RuntimeTypes.VIEW, TypeNames.of(view.source()), read))
                .addJavadoc(doc(view, query).toCodeBlock())
                .addField(Classes.instance(name, "The one instance; it holds nothing."))
                .addField(paths(view))
                .addMethod(Classes.privateConstructor("There is {@link #INSTANCE}."))
                .addMethod(overriding("type")
                        .returns(ParameterizedTypeName.get(ClassName.get(Class.class), read))
                        .addStatement("return $T.class", read)
                        .build())
                .addMethod(overriding("paths")
                        .returns(listOfPaths())
                        .addStatement("return $L", PATHS)
                        .build())
                .addMethod(overriding("read")
                        .returns(read)
                        .addParameter(RuntimeTypes.ITEM_READER, "in")
                        .addStatement("return $T.INSTANCE.readAttributes(in)", TypeNames.className(view.codec()))
                        .build())
                .build();
    }

    private static Doc doc(ViewModel view, JavaType.Declared query) {
        return Doc.of("Fetches of a " + Javadocs.link(view.source()) + " what " + Javadocs.link(view.entity())
                + " has: {@code query.as(" + query.simpleName() + ".INSTANCE)}.");
    }

    private static FieldSpec paths(ViewModel view) {
        CodeBlock paths = view.paths().stream().map(ViewEmitter::path).collect(CodeBlock.joining(",$W"));
        return FieldSpec.builder(listOfPaths(), PATHS, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(Doc.of("What is fetched.").toCodeBlock())
                .initializer("$T.of($L)", List.class, paths)
                .build();
    }

    private static CodeBlock path(List<String> names) {
        CodeBlock.Builder path = CodeBlock.builder().add("$T.of($S)", RuntimeTypes.PATH, names.get(0));
        names.subList(1, names.size()).forEach(name -> path.add(".entry($S)", name));
        return path.build();
    }

    private static TypeName listOfPaths() {
        return ParameterizedTypeName.get(ClassName.get(List.class), RuntimeTypes.PATH);
    }

    private static MethodSpec.Builder overriding(String name) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
    }
}
