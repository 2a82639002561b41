package io.dynawright.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dynawright.processor.declare.JavaType;
import java.util.List;
import org.junit.jupiter.api.Test;

class TypeNamesTest {

    @Test
    void everyShapeOfTypeKeepsItsText() {
        JavaType.Declared list = new JavaType.Declared("java.util", List.of("List"), List.of(new JavaType.Other("?")));
        List<JavaType> types = List.of(
                new JavaType.Primitive("char"),
                new JavaType.Array(new JavaType.Array(new JavaType.Primitive("byte"))),
                JavaType.Declared.of("java.time", "Instant"),
                JavaType.Declared.of("java.util", "Map", "Entry"),
                JavaType.Declared.of("", "Unpackaged", "Inner"),
                new JavaType.Declared(
                        "java.util", List.of("Map"), List.of(JavaType.Declared.of("java.time", "Year"), list)),
                new JavaType.Other("T"));

        assertThat(types).allSatisfy(type -> assertThat(TypeNames.of(type)).hasToString(type.toString()));
    }

    @Test
    void primitivesAreBoxedAsTypeArguments() {
        assertThat(TypeNames.boxed(new JavaType.Primitive("int"))).hasToString("java.lang.Integer");
        assertThat(TypeNames.boxed(new JavaType.Array(new JavaType.Primitive("byte"))))
                .hasToString("byte[]");
    }

    @Test
    void anUnknownKeywordIsOurMistake() {
        assertThatThrownBy(() -> TypeNames.of(new JavaType.Primitive("integer")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("integer");
    }
}
