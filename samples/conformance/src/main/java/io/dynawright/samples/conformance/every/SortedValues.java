package io.dynawright.samples.conformance.every;

import io.dynawright.annotation.Index;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import java.net.URI;
import java.net.URL;
import java.nio.ByteBuffer;
import java.util.Currency;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.SdkNumber;

/** Less common types of text, numbers and binary values as the sort key of an index. */
@Table("sorted-values")
@Index(name = "by-sequence", partitionKey = "group", sortKey = "sequence")
@Index(name = "by-builder", partitionKey = "group", sortKey = "builder")
@Index(name = "by-buffer", partitionKey = "group", sortKey = "buffer")
@Index(name = "by-signs", partitionKey = "group", sortKey = "signs")
@Index(name = "by-uri", partitionKey = "group", sortKey = "uri")
@Index(name = "by-url", partitionKey = "group", sortKey = "url")
@Index(name = "by-currency", partitionKey = "group", sortKey = "currency")
@Index(name = "by-locale", partitionKey = "group", sortKey = "locale")
@Index(name = "by-byte-buffer", partitionKey = "group", sortKey = "byteBuffer")
@Index(name = "by-sdk-bytes", partitionKey = "group", sortKey = "sdkBytes")
@Index(name = "by-atomic-integer", partitionKey = "group", sortKey = "atomicInteger")
@Index(name = "by-atomic-long", partitionKey = "group", sortKey = "atomicLong")
@Index(name = "by-sdk-number", partitionKey = "group", sortKey = "sdkNumber")
public record SortedValues(
        @PartitionKey String id,
        String group,
        CharSequence sequence,
        StringBuilder builder,
        StringBuffer buffer,
        char[] signs,
        URI uri,
        URL url,
        Currency currency,
        Locale locale,
        ByteBuffer byteBuffer,
        SdkBytes sdkBytes,
        AtomicInteger atomicInteger,
        AtomicLong atomicLong,
        SdkNumber sdkNumber) {}
