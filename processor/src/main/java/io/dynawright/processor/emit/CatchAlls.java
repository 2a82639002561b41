package io.dynawright.processor.emit;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import io.dynawright.processor.model.CatchAll;
import io.dynawright.processor.model.Shape;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The constant that collects what a class does not declare, and writes it back. */
final class CatchAlls {

    static final String CONSTANT = "CATCH_ALL";

    private CatchAlls() {}

    /**
     * The constant of a class that has such a member.
     *
     * @param known what it does not hold besides the attributes of the class
     */
    static Optional<FieldSpec> constant(Shape shape, String name, List<String> known, CodecExpressions codecs) {
        return shape.catchAll()
                .map(others -> FieldSpec.builder(type(others), name)
                        .addJavadoc(Doc.of("Holds what {@code " + shape.type().simpleName() + "} does not declare.")
                                .toCodeBlock())
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer(
                                "$T.of($L$L)",
                                RuntimeTypes.CATCH_ALL,
                                codecs.codec(others.codec()),
                                names(shape, known))
                        .build());
    }

    private static TypeName type(CatchAll others) {
        ParameterizedTypeName map = (ParameterizedTypeName) TypeNames.of(others.type());
        return ParameterizedTypeName.get(RuntimeTypes.CATCH_ALL, map.typeArguments.get(1));
    }

    private static CodeBlock names(Shape shape, List<String> known) {
        Stream<String> ofShape = shape.attributes().stream()
                .flatMap(attribute ->
                        Stream.concat(Stream.of(attribute.storedName()), attribute.formerNames().stream()));
        return Stream.concat(known.stream(), ofShape)
                .map(name -> CodeBlock.of(",$W$S", name))
                .collect(CodeBlock.joining(""));
    }
}
