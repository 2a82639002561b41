package io.dynawright.samples.benchmarks.contender;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import software.amazon.awssdk.core.SdkBytes;

/** The random values of AWS's own benchmarks: 16 letters, 16 bytes. The same seed gives the same values. */
public final class RandomData {
    private static final int LENGTH = 16;

    private final Random random;

    public RandomData(long seed) {
        this.random = new Random(seed);
    }

    public String text() {
        return random.ints(LENGTH, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    public List<String> texts(int count) {
        return Stream.generate(this::text).limit(count).toList();
    }

    public SdkBytes binary() {
        byte[] bytes = new byte[LENGTH];
        random.nextBytes(bytes);
        return SdkBytes.fromByteArrayUnsafe(bytes);
    }

    public List<SdkBytes> binaries(int count) {
        return Stream.generate(this::binary).limit(count).toList();
    }
}
