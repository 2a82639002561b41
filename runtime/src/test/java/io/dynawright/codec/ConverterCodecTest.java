package io.dynawright.codec;

import static io.dynawright.codec.Attributes.NULL;
import static io.dynawright.codec.Attributes.l;
import static io.dynawright.codec.Attributes.m;
import static io.dynawright.codec.Attributes.n;
import static io.dynawright.codec.Attributes.read;
import static io.dynawright.codec.Attributes.readError;
import static io.dynawright.codec.Attributes.s;
import static io.dynawright.codec.Attributes.write;
import static io.dynawright.codec.Attributes.writeError;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.enhanced.dynamodb.AttributeConverter;
import software.amazon.awssdk.enhanced.dynamodb.AttributeValueType;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class ConverterCodecTest {

    record Money(String currency, long cents) {}

    /** As users have them: with exceptions that quote what they met, and a null here and there. */
    static final class MoneyConverter implements AttributeConverter<Money> {

        @Override
        public AttributeValue transformFrom(Money money) {
            if (money.cents() < 0) {
                throw new IllegalArgumentException("secret " + money);
            }
            return money.currency().isEmpty()
                    ? null
                    : m("currency", s(money.currency()), "cents", n("" + money.cents()));
        }

        @Override
        public Money transformTo(AttributeValue value) {
            return value.s() != null
                    ? null
                    : new Money(
                            value.m().get("currency").s(),
                            Long.parseLong(value.m().get("cents").n()));
        }

        @Override
        public EnhancedType<Money> type() {
            return EnhancedType.of(Money.class);
        }

        @Override
        public AttributeValueType attributeValueType() {
            return AttributeValueType.M;
        }
    }

    private static final String CONVERTER =
            "a value that io.dynawright.codec.ConverterCodecTest$MoneyConverter converts";
    private static final Codec<Money> CODEC = ConverterCodec.of(new MoneyConverter());

    @Test
    void theConverterDecidesWhatIsStored() {
        Money money = new Money("EUR", 150);
        AttributeValue stored = m("currency", s("EUR"), "cents", n("150"));
        assertThat(write(CODEC, money)).isEqualTo(stored);
        assertThat(read(CODEC, stored)).isEqualTo(money);
    }

    @Test
    void theConverterNeverMeetsNull() {
        Codec<List<Money>> list = ListCodec.of(CODEC);
        assertThat(write(list, Arrays.asList(new Money[] {null}))).isEqualTo(l(NULL));
        assertThat(read(list, l(NULL))).containsExactly((Money) null);
    }

    @Test
    void exceptionsOfTheConverterAreConversionExceptionsWithThePath() {
        Codec<List<Money>> list = ListCodec.of(CODEC);
        assertThat(readError(list, l(NULL, m("currency", s("EUR"), "cents", s("secret")))))
                .isEqualTo("a[1]: expected " + CONVERTER + ", which it answered with"
                        + " java.lang.NumberFormatException, found a value of type M that is none");
        assertThat(writeError(list, List.of(new Money("EUR", -1))))
                .isEqualTo(
                        "a[0]: expected " + CONVERTER + ", which it answered with java.lang.IllegalArgumentException");
    }

    @Test
    void nullFromTheConverterIsRefused() {
        assertThat(readError(CODEC, s("x")))
                .isEqualTo("a: expected " + CONVERTER
                        + ", which it answered with null, found a value of type S that is none");
        assertThat(writeError(CODEC, new Money("", 1)))
                .isEqualTo("a: expected " + CONVERTER + ", which it answered with null");
    }
}
