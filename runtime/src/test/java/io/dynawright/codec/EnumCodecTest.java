package io.dynawright.codec;

import static io.dynawright.codec.Attributes.read;
import static io.dynawright.codec.Attributes.readError;
import static io.dynawright.codec.Attributes.s;
import static io.dynawright.codec.Attributes.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dynawright.error.ConversionException;
import org.junit.jupiter.api.Test;

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

    private enum Alike {
        FIRST,
        SECOND;

        @Override
        public String toString() {
            return "same";
        }
    }

    private static final EnumCodec<Phase> CODEC = EnumCodec.of(Phase.values());

    @Test
    void constantsAreStoredByName() {
        assertThat(write(CODEC, Phase.SOLID)).isEqualTo(s("SOLID"));
        assertThat(read(CODEC, s("SOLID"))).isEqualTo(Phase.SOLID);
        assertThat(read(CODEC, s("LIQUID"))).isEqualTo(Phase.LIQUID);
    }

    @Test
    void anUnknownNameIsRefusedWithTheKnownOnes() {
        assertThatExceptionOfType(ConversionException.class)
                .isThrownBy(() -> read(CODEC, s("liquid")))
                .withMessage("Cannot read attribute a: expected one of SOLID, LIQUID,"
                        + " found a value of type S that is none");
    }

    @Test
    void constantsMayHaveTextsOfTheirOwn() {
        EnumCodec<Phase> codec = EnumCodec.of(Phase.values(), "s", "SOLID");
        assertThat(write(codec, Phase.SOLID)).isEqualTo(s("s"));
        assertThat(write(codec, Phase.LIQUID)).isEqualTo(s("SOLID"));
        assertThat(read(codec, s("s"))).isEqualTo(Phase.SOLID);
        assertThat(read(codec, s("SOLID"))).isEqualTo(Phase.LIQUID);
        assertThat(readError(codec, s("LIQUID")))
                .isEqualTo("a: expected one of s, SOLID, found a value of type S that is none");
    }

    @Test
    void textsAreOneForEachConstantAndDiffer() {
        assertThatIllegalArgumentException().isThrownBy(() -> EnumCodec.of(Phase.values(), "s"));
        assertThatIllegalArgumentException().isThrownBy(() -> EnumCodec.of(Phase.values(), "s", "s"));
    }

    @Test
    void theDefaultIsReadForUnknownTexts() {
        EnumCodec<Phase> codec = CODEC.withDefault(Phase.LIQUID);
        assertThat(read(codec, s("PLASMA"))).isEqualTo(Phase.LIQUID);
        assertThat(read(codec, s("SOLID"))).isEqualTo(Phase.SOLID);
        assertThat(write(codec, Phase.LIQUID)).isEqualTo(s("LIQUID"));
        assertThat(readError(CODEC, s("PLASMA"))).startsWith("a: expected one of");
    }

    @Test
    void formerTextsAreReadAndNeverWritten() {
        EnumCodec<Phase> codec = CODEC.alsoReading(Phase.SOLID, "ICE", "ROCK").alsoReading(Phase.LIQUID, "WATER");
        assertThat(read(codec, s("ICE"))).isEqualTo(Phase.SOLID);
        assertThat(read(codec, s("ROCK"))).isEqualTo(Phase.SOLID);
        assertThat(read(codec, s("WATER"))).isEqualTo(Phase.LIQUID);
        assertThat(read(codec, s("LIQUID"))).isEqualTo(Phase.LIQUID);
        assertThat(write(codec, Phase.SOLID)).isEqualTo(s("SOLID"));
    }

    @Test
    void aTextOfTodayIsNoFormerOneOfAnother() {
        EnumCodec<Phase> codec = CODEC.alsoReading(Phase.SOLID, "LIQUID").alsoReading(Phase.LIQUID, "GAS");
        assertThat(read(codec, s("LIQUID"))).isEqualTo(Phase.LIQUID);
        assertThat(read(codec.alsoReading(Phase.SOLID, "GAS"), s("GAS"))).isEqualTo(Phase.LIQUID);
    }

    @Test
    void aDefaultIsForWhatWasNeverStored() {
        EnumCodec<Phase> codec = CODEC.withDefault(Phase.LIQUID).alsoReading(Phase.SOLID, "ICE");
        assertThat(read(codec, s("ICE"))).isEqualTo(Phase.SOLID);
        assertThat(read(codec, s("PLASMA"))).isEqualTo(Phase.LIQUID);
    }

    @Test
    void errorsNameTheTextsOfToday() {
        assertThat(readError(CODEC.alsoReading(Phase.SOLID, "ICE"), s("STEAM")))
                .isEqualTo("a: expected one of SOLID, LIQUID, found a value of type S that is none");
    }

    @Test
    void byTextIsAsTheEnhancedClientDoesIt() {
        EnumCodec<Phase> codec = EnumCodec.byText(Phase.values());
        assertThat(write(codec, Phase.SOLID)).isEqualTo(s("hard"));
        assertThat(write(codec, Phase.LIQUID)).isEqualTo(s("LIQUID"));
        assertThat(read(codec, s("hard"))).isEqualTo(Phase.SOLID);
        assertThat(readError(codec, s("SOLID"))).startsWith("a: expected one of hard, LIQUID,");
        assertThat(read(EnumCodec.byText(Alike.values()), s("same"))).isEqualTo(Alike.SECOND);
    }
}
