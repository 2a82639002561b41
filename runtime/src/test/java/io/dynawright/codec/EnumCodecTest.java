package io.dynawright.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dynawright.error.ConversionException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class EnumCodecTest {

    private enum Phase {
        SOLID {
            @Override
            public String toString() {
                return "hard";
            }
        },
        LIQUID
    }

    private static final EnumCodec<Phase> CODEC = EnumCodec.of(Phase.values());

    private static Phase read(String text) {
        MapItemReader in = new MapItemReader(Map.of("phase", AttributeValue.fromS(text)));
        in.nextAttribute();
        return CODEC.read(in);
    }

    @Test
    void constantsAreStoredByName() {
        assertThat(AttributeValues.encode("phase", Phase.SOLID, CODEC)).isEqualTo(AttributeValue.fromS("SOLID"));
        assertThat(read("SOLID")).isEqualTo(Phase.SOLID);
        assertThat(read("LIQUID")).isEqualTo(Phase.LIQUID);
    }

    @Test
    void anUnknownNameIsRefusedWithTheKnownOnes() {
        assertThatExceptionOfType(ConversionException.class)
                .isThrownBy(() -> read("liquid"))
                .withMessage("Cannot read attribute phase: expected one of SOLID, LIQUID,"
                        + " found a value of type S that is none");
    }
}
