package io.dynawright.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class ByteBufferCodecTest {

    private final byte[] bytes = {1, 2, 3, 4};
    private final ByteBuffer buffer = ByteBuffer.wrap(bytes, 1, 2);
    private final AttributeValue stored = AttributeValues.encode("a", buffer, ByteBufferCodec.INSTANCE);

    @Test
    void theBufferThatIsWrittenIsNotMoved() {
        assertThat(buffer.position()).isEqualTo(1);
        assertThat(buffer.limit()).isEqualTo(3);
    }

    @Test
    void theBytesThatWereWrittenAreACopy() {
        bytes[1] = 9;
        assertThat(stored.b().asByteArray()).containsExactly(2, 3);
    }

    @Test
    void theBufferThatIsReadIsACopy() {
        RuntimeCodecs.read(ByteBufferCodec.INSTANCE, stored).put(0, (byte) 9);
        assertThat(stored.b().asByteArray()).containsExactly(2, 3);
    }
}
