package io.dynawright.processor.emit;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import io.dynawright.processor.declare.JavaType;
import io.dynawright.processor.model.Attribute;
import io.dynawright.processor.model.Model;
import io.dynawright.processor.model.Variants;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The methods that give the paths of attributes, wherever generated code has them. */
final class PathMethods {

    private static final TypeName TEXT = ParameterizedTypeName.get(
            RuntimeTypes.TEXT_PATH, TypeNames.of(JavaType.Declared.of("java.lang", "String")));

    private final Model model;
    private final Verbs verbs;

    private PathMethods(Model model) {
        this.model = model;
        this.verbs = Verbs.ofPaths(CodecExpressions.outside(model));
    }

    /** For all attributes, and for what tells classes apart; a path is made of the place of what it leads to. */
    static List<MethodSpec> all(Model model, Function<String, Verbs.Place> place) {
        PathMethods methods = new PathMethods(model);
        Stream<MethodSpec> attributes = model.layout().agreed().stream()
                .map(attribute ->
                        methods.attribute(attribute, methods.verbs.at(place.apply(attribute.storedName()), attribute)));
        Stream<MethodSpec> discriminator = methods.variants()
                .map(variants -> methods.discriminator(
                        variants,
                        CodeBlock.of(
                                "$T.of($L, $T.INSTANCE)",
                                RuntimeTypes.TEXT_PATH,
                                place.apply(variants.discriminator()).argument(),
                                RuntimeTypes.STRING_CODEC)));
        return Stream.concat(attributes, discriminator).toList();
    }

    /** For one attribute, which gives what this expression gives. */
    static MethodSpec of(Model model, Attribute attribute, CodeBlock path) {
        return new PathMethods(model).attribute(attribute, path);
    }

    /** For what tells classes apart, if there is something, given as another method of that name gives it. */
    static Stream<MethodSpec> discriminator(Model model, CodeBlock qualifier) {
        PathMethods methods = new PathMethods(model);
        return methods.variants()
                .map(variants -> methods.discriminator(
                        variants, CodeBlock.of("$L.$L()", qualifier, variants.discriminatorAccessor())));
    }

    private Stream<Variants> variants() {
        return model.layout() instanceof Variants variants ? Stream.of(variants) : Stream.empty();
    }

    private MethodSpec attribute(Attribute attribute, CodeBlock path) {
        return Accessors.of(model, attribute)
                .addModifiers(Modifier.PUBLIC)
                .returns(verbs.type(attribute))
                .addStatement("return $L", path)
                .build();
    }

    private MethodSpec discriminator(Variants variants, CodeBlock path) {
        String text = "Attribute " + Javadocs.code(variants.discriminator()) + ", which tells the classes of "
                + Javadocs.link(variants.type()) + " apart.";
        return MethodSpec.methodBuilder(variants.discriminatorAccessor())
                .addJavadoc(Doc.of(text).returns("its path").toCodeBlock())
                .addModifiers(Modifier.PUBLIC)
                .returns(TEXT)
                .addStatement("return $L", path)
                .build();
    }
}
