package io.dynawright.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.javapoet.CodeBlock;
import io.dynawright.processor.declare.JavaType;
import io.dynawright.processor.model.Attribute;
import io.dynawright.processor.model.TableModel;
import org.junit.jupiter.api.Test;

class CodecExpressionsTest {

    private static final Attribute ID = Models.text("id");
    private static final Attribute COUNT = Models.number("count");
    private static final Attribute STATUS =
            Models.enumerated("status", JavaType.Declared.of("com.acme", "HTTPStatus2Code"));

    private final CodecExpressions codecs = CodecExpressions.within(Models.table(ID, COUNT, STATUS));

    @Test
    void objectsAreReadAndWrittenByTheCodecsInstance() {
        assertThat(codecs.read(ID.codec(), "in")).hasToString("io.dynawright.codec.StringCodec.INSTANCE.read(in)");
        assertThat(codecs.write(ID, CodeBlock.of("order.id()"), "out"))
                .hasToString("out.attribute(\"id\", order.id(), io.dynawright.codec.StringCodec.INSTANCE);\n");
    }

    @Test
    void primitivesAreNotBoxed() {
        assertThat(codecs.read(COUNT.codec(), "in"))
                .hasToString("io.dynawright.codec.IntegerCodec.INSTANCE.readPrimitive(in)");
        assertThat(codecs.write(COUNT, CodeBlock.of("order.count()"), "out"))
                .hasToString("out.name(\"count\");\n"
                        + "io.dynawright.codec.IntegerCodec.INSTANCE.writePrimitive(order.count(), out);\n");
    }

    @Test
    void enumsHaveAConstantInTheSchema() {
        assertThat(codecs.codec(STATUS.codec())).hasToString("HTTP_STATUS2_CODE");
        assertThat(CodecExpressions.outside(Models.table(ID, STATUS)).codec(STATUS.codec()))
                .hasToString("com.acme.OrderSchema.HTTP_STATUS2_CODE");
    }

    @Test
    void enumsOfOneNameGetDifferentConstantsAndOneEnumGetsOne() {
        JavaType.Declared status = JavaType.Declared.of("com.acme", "Air", "Status");
        TableModel table = Models.table(
                ID,
                Models.enumerated("a", status),
                Models.enumerated("b", JavaType.Declared.of("com.acme", "Sea", "Status")),
                Models.enumerated("c", status),
                Models.enumerated("d", JavaType.Declared.of("com.acme", "Instance")));

        assertThat(CodecExpressions.within(table).constants().stream().map(constant -> constant.name))
                .containsExactly("STATUS", "STATUS_", "INSTANCE_");
    }
}
