package io.dynawright.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.processor.declare.JavaType;
import org.junit.jupiter.api.Test;

class JavadocsTest {

    @Test
    void linksNameNestedTypesFromTheOutside() {
        JavaType.Declared order = JavaType.Declared.of("com.acme", "Shop", "Order");

        assertThat(Javadocs.link(order)).isEqualTo("{@link Shop.Order}");
        assertThat(Javadocs.getter(order, Models.text("id"))).isEqualTo("{@link Shop.Order#id()}");
    }

    @Test
    void plainNamesAreCode() {
        assertThat(Javadocs.code("by-status_2.x")).isEqualTo("{@code by-status_2.x}");
    }

    @Test
    void noNameEndsTheCommentOrMeansAnythingInIt() {
        assertThat(Javadocs.code("*/ {@link x} <b> & \\u0041\n$T"))
                .isEqualTo("<code>&#42;&#47; &#123;&#64;link x&#125; &#60;b&#62; &#38; &#92;u0041 $T</code>");
    }

    @Test
    void linesAreFilledAndInlineTagsStayWhole() {
        String word = "x".repeat(80);

        assertThat(Doc.of(word + " {@code a b c d}.")
                        .paragraph("More.")
                        .param("name", word + " " + word)
                        .toCodeBlock())
                .hasToString(
                        word + "\n{@code a b c d}.\n\n<p>More.\n\n@param name\n    " + word + "\n    " + word + "\n");
    }
}
