package io.dynawright.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;
import io.dynawright.error.ConversionException;
import io.dynawright.lambda.LambdaItemReader;
import io.dynawright.lambda.LambdaItems;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LambdaItemTest {

    private static final int ITEMS = 2000;

    @Test
    void anItemOfLambdaAndThatOfTheSdkSayTheSame() {
        long seed = new Random().nextLong();
        for (int i = 0; i < ITEMS; i++) {
            var item = new RandomItems(new Random(seed + i)).item();
            assertThat(ReaderScript.run(seed + i, new LambdaItemReader(LambdaItems.of(item))))
                    .as("seed %d: %s", seed + i, item)
                    .isEqualTo(ReaderScript.run(seed + i, new MapItemReader(item)));
        }
    }

    @Test
    void itemsOfLambdaAreReadCompletely() {
        long seed = new Random().nextLong();
        for (int i = 0; i < ITEMS; i++) {
            var item = new RandomItems(new Random(seed + i)).item();
            MapItemWriter out = new MapItemWriter();
            ItemCopy.copy(new LambdaItemReader(LambdaItems.of(item)), out);
            assertThat(out.item()).as("seed %d", seed + i).isEqualTo(item);
        }
    }

    @Test
    void aBufferIsReadFromItsPositionAndNotMoved() {
        ByteBuffer buffer = ByteBuffer.wrap(new byte[] {1, 2, 3, 4}, 1, 2);
        LambdaItemReader in = new LambdaItemReader(Map.of("a", new AttributeValue().withB(buffer)));
        assertThat(in.nextAttribute()).isEqualTo("a");
        assertThat(in.readBinary()).containsExactly(2, 3);
        in.readBinary()[0] = 9;
        assertThat(in.readBinary()).containsExactly(2, 3);
    }

    @Test
    void aValueWithoutATypeIsAnError() {
        LambdaItemReader in = new LambdaItemReader(Map.of("a", new AttributeValue()));
        assertThat(in.nextAttribute()).isEqualTo("a");
        assertThatExceptionOfType(ConversionException.class)
                .isThrownBy(in::type)
                .withMessage("Cannot read attribute a: expected a type of DynamoDB, found a value of type"
                        + " UNKNOWN that is none");
    }
}
