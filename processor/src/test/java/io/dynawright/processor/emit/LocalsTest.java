package io.dynawright.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.processor.declare.JavaType;
import io.dynawright.processor.model.Attribute;
import org.junit.jupiter.api.Test;

class LocalsTest {

    private static final Attribute ORDER = Models.text("order");
    private static final Attribute KEYWORD = Models.text("class");
    private static final Attribute CODEC = Models.text("StringCodec");

    private final Locals locals = Locals.of(Models.table(ORDER, KEYWORD, CODEC));

    @Test
    void attributesKeepTheirNamesUnlessJavaObjects() {
        assertThat(locals.attribute(ORDER)).isEqualTo("order");
        assertThat(locals.attribute(KEYWORD)).isEqualTo("class_");
        assertThat(locals.attribute(CODEC)).isEqualTo("StringCodec_");
        assertThat(locals.of("class")).isEqualTo("class_");
    }

    @Test
    void whatComesLaterGivesWay() {
        locals.attribute(ORDER);

        assertThat(locals.entity(JavaType.Declared.of("com.acme", "Order"))).isEqualTo("order_");
        assertThat(locals.other("in")).isEqualTo("in");
        assertThat(locals.other("in")).isEqualTo("in_");
    }
}
