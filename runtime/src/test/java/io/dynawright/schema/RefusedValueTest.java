package io.dynawright.schema;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dynawright.codec.Codec;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.ListCodec;
import io.dynawright.codec.TextCodec;
import io.dynawright.error.ConversionException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A codec of the user's that throws whatever it likes. */
class RefusedValueTest {

    private static final String MESSAGE = "Cannot read attribute prices[1]: expected what java.util.List accepts,"
            + " found a value that was refused with java.lang.ArrayIndexOutOfBoundsException";

    /** Splits without looking. */
    private static final class CurrencyCodec implements TextCodec<String> {
        @Override
        public String read(ItemReader in) {
            return in.readString().split(" ")[1];
        }

        @Override
        public void write(String value, ItemWriter out) {
            out.writeString("1 " + value);
        }
    }

    /** Everything but reading is not asked for. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // There is no class literal of a list of strings.
    private static final class Prices extends EntitySchema<List<String>> {

        private static final Codec<List<String>> CODEC = ListCodec.of(new CurrencyCodec());

        Prices() {
            super(RuntimeApi.LEVEL_1, (Class) List.class, "prices");
        }

        @Override
        public List<String> read(ItemReader in) {
            in.nextAttribute();
            return CODEC.read(in);
        }

        @Override
        public void write(List<String> item, ItemWriter out) {
            out.attribute("prices", item, CODEC);
        }

        @Override
        public EntityKey<List<String>> key(List<String> item) {
            throw new UnsupportedOperationException();
        }

        @Override
        protected TableDefinition define() {
            return TableDefinition.of("prices").key("prices").build();
        }
    }

    @Test
    void isToldWithThePathOfTheValueThatItMet() {
        List<AttributeValue> prices = List.of(AttributeValue.fromS("1 EUR"), AttributeValue.fromS("USD"));
        assertThatExceptionOfType(ConversionException.class)
                .isThrownBy(() -> new Prices().fromItem(Map.of("prices", AttributeValue.fromL(prices))))
                .withMessageStartingWith(MESSAGE)
                .withCauseInstanceOf(ArrayIndexOutOfBoundsException.class);
    }

    @Test
    void isToldTheSameWhenTheItemComesAsJson() {
        assertThatExceptionOfType(ConversionException.class)
                .isThrownBy(() -> new Prices().fromJson("{\"prices\":{\"L\":[{\"S\":\"1 EUR\"},{\"S\":\"USD\"}]}}"))
                .withMessageStartingWith(MESSAGE);
    }
}
