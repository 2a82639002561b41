package io.dynawright.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dynawright.codec.MapItemReader;
import io.dynawright.error.ConversionException;
import io.dynawright.shop.Device;
import io.dynawright.shop.Order;
import io.dynawright.shop.OrderSchema;
import io.dynawright.shop.Orders;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class EntitySchemaJsonTest {

    private static final OrderSchema SCHEMA = OrderSchema.INSTANCE;

    @Test
    void anEntityIsAText() {
        assertThat(SCHEMA.toJson(Orders.ONE)).isEqualTo(Orders.ONE_JSON);
        assertThat(SCHEMA.fromJson(Orders.ONE_JSON)).isEqualTo(Orders.ONE);
        assertThat(SCHEMA.fromJson(" { } ")).isEqualTo(new Order(null, null, null, null, null, 0, null));
    }

    @Test
    void aLineOfAnExportIsAnEntity() {
        assertThat(SCHEMA.fromExport("{\"Item\":" + Orders.ONE_JSON + "}")).isEqualTo(Orders.ONE);
        assertThat(SCHEMA.fromExport("{\"x\":[{}],\"Item\":" + Orders.ONE_JSON + ",\"y\":{\"z\":1},\"w\":2}"))
                .isEqualTo(Orders.ONE);
        assertThatExceptionOfType(ConversionException.class)
                .isThrownBy(() -> SCHEMA.fromExport(Orders.ONE_JSON))
                .withMessage("Cannot read the item: expected an object with the member Item, found other JSON"
                        + " (read of table orders)");
        assertThatExceptionOfType(ConversionException.class)
                .isThrownBy(() -> SCHEMA.fromExport("{\"Item\":" + Orders.ONE_JSON + "} {}"))
                .withMessageContaining("expected the end of the text, found other JSON");
    }

    @Test
    void aTextThatCannotBeReadIsNamed() {
        String wrong = Orders.ONE_JSON.replace("{\"N\":\"12.5\"}", "{\"S\":\"much\"}");
        assertThatExceptionOfType(ConversionException.class)
                .isThrownBy(() -> SCHEMA.fromJson(wrong))
                .withMessage("Cannot read attribute total: expected N, found S"
                        + " (read of table orders, key customerId=c-1, orderId=o-1)");
        assertThatExceptionOfType(ConversionException.class)
                .isThrownBy(() -> SCHEMA.fromExport("{\"Item\":" + wrong + "}"))
                .withMessageEndingWith("(read of table orders, key customerId=c-1, orderId=o-1)");
    }

    @Test
    void aTextThatIsCutOffIsNamedAsFarAsItGoes() {
        String cut = Orders.ONE_JSON.substring(0, Orders.ONE_JSON.indexOf("\"status\""));
        assertThatExceptionOfType(ConversionException.class)
                .isThrownBy(() -> SCHEMA.fromJson(cut))
                .withMessage("Cannot read attribute orderId: expected well-formed JSON, and no name twice, found a text"
                        + " that is not (read of table orders, key customerId=c-1, orderId=o-1)");
        assertThatExceptionOfType(ConversionException.class)
                .isThrownBy(() -> SCHEMA.fromJson("no JSON"))
                .withMessage("Cannot read the item: expected well-formed JSON, and no name twice, found a text"
                        + " that is not (read of table orders)");
    }

    @Test
    void anEntityThatRefusesATextIsNamed() {
        assertThatExceptionOfType(ConversionException.class)
                .isThrownBy(() -> Device.Schema.INSTANCE.fromJson("{\"id\":{\"N\":\"1\"}}"))
                .withMessageContaining("refused with java.lang.NullPointerException")
                .withMessageEndingWith("(read of table devices, key id=1)")
                .withCauseInstanceOf(NullPointerException.class);
    }

    @Test
    void anEntityThatCannotBeWrittenIsNamed() {
        assertThatExceptionOfType(ConversionException.class)
                .isThrownBy(() -> SCHEMA.toJson(new Order("c-1", "o-1", null, null, new BigDecimal("1E+126"), 0, null)))
                .withMessageEndingWith("(write of table orders, key customerId=c-1, orderId=o-1)");
    }

    @Test
    void anyReaderWillDo() {
        assertThat(SCHEMA.fromReader(() -> new MapItemReader(SCHEMA.toItem(Orders.ONE))))
                .isEqualTo(Orders.ONE);
    }
}
