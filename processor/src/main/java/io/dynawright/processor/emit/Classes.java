package io.dynawright.processor.emit;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeSpec;
import io.dynawright.processor.declare.Visibility;
import javax.lang.model.element.Modifier;

/** The heads of generated classes, and members that several of them have. */
final class Classes {

    private Classes() {}

    /** A class that cannot be extended. */
    static TypeSpec.Builder closed(ClassName name, Visibility visibility) {
        return open(name, visibility).addModifiers(Modifier.FINAL);
    }

    /** A class that users may extend. */
    static TypeSpec.Builder open(ClassName name, Visibility visibility) {
        TypeSpec.Builder type = TypeSpec.classBuilder(name);
        return visibility == Visibility.PUBLIC ? type.addModifiers(Modifier.PUBLIC) : type;
    }

    /** A constructor for whoever sees the class. */
    static MethodSpec.Builder constructor(Visibility visibility) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        return visibility == Visibility.PUBLIC ? constructor.addModifiers(Modifier.PUBLIC) : constructor;
    }

    /** A constructor that nobody outside can call. */
    static MethodSpec privateConstructor(String why) {
        return MethodSpec.constructorBuilder()
                .addJavadoc(Doc.of(why).toCodeBlock())
                .addModifiers(Modifier.PRIVATE)
                .build();
    }

    /** {@code public static final X INSTANCE = new X();}. */
    static FieldSpec instance(ClassName type, String what) {
        return FieldSpec.builder(type, "INSTANCE", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(Doc.of(what).toCodeBlock())
                .initializer("new $T()", type)
                .build();
    }
}
