package io.dynawright.samples.conformance.every;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.net.URL;
import java.nio.ByteBuffer;
import java.util.Currency;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.SdkNumber;

/** Every type of one value, but for those of time. */
@Table("every-scalar")
public record EveryScalar(
        @PartitionKey String id,
        boolean truth,
        Boolean boxedTruth,
        AtomicBoolean atomicTruth,
        byte tiny,
        Byte boxedTiny,
        short small,
        Short boxedSmall,
        int medium,
        Integer boxedMedium,
        AtomicInteger atomicMedium,
        long large,
        Long boxedLarge,
        AtomicLong atomicLarge,
        float rough,
        Float boxedRough,
        double fine,
        Double boxedFine,
        BigInteger integer,
        BigDecimal decimal,
        SdkNumber number,
        char sign,
        Character boxedSign,
        char[] signs,
        String text,
        CharSequence sequence,
        StringBuilder builder,
        StringBuffer buffer,
        byte[] bytes,
        ByteBuffer byteBuffer,
        SdkBytes sdkBytes,
        UUID uuid,
        URI uri,
        URL url,
        Currency currency,
        Locale locale,
        Grade grade) {}
