package io.dynawright.codec;

import static io.dynawright.codec.CodecSamples.binary;
import static io.dynawright.codec.CodecSamples.of;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromBool;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromN;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.SdkNumber;

/** Samples of the types that hold a text, a number, a boolean or bytes, and can mostly be changed. */
final class MutableSamples {

    private static final String TEXT = "ß€😀";
    private static final String HALF = "a\ud83d";

    private MutableSamples() {}

    static List<CodecSamples<?>> all() {
        List<CodecSamples<?>> all = new ArrayList<>(texts());
        all.addAll(numbers());
        all.add(of(SdkBytesCodec.INSTANCE)
                .stores(SdkBytes.fromByteArray(new byte[0]), binary())
                .stores(SdkBytes.fromByteArray(new byte[] {0, -1}), binary(0, -1)));
        all.add(of(ByteBufferCodec.INSTANCE)
                .stores(ByteBuffer.allocate(0), binary())
                .stores(ByteBuffer.wrap(new byte[] {0, 1, -1, 3}, 1, 2), binary(1, -1))
                .stores(ByteBuffer.allocateDirect(2).asReadOnlyBuffer(), binary(0, 0)));
        return all;
    }

    private static List<CodecSamples<?>> texts() {
        return List.of(
                of(CharSequenceCodec.INSTANCE)
                        .stores("", fromS(""))
                        .normalises(new StringBuilder(TEXT), fromS(TEXT), TEXT)
                        .refusesToWrite(HALF, new StringBuilder(HALF)),
                of(CharArrayCodec.INSTANCE)
                        .stores(new char[0], fromS(""))
                        .stores(TEXT.toCharArray(), fromS(TEXT))
                        .refusesToWrite(HALF.toCharArray()),
                of(StringBufferCodec.INSTANCE)
                        .comparedBy(StringBuffer::toString)
                        .stores(new StringBuffer(), fromS(""))
                        .stores(new StringBuffer(TEXT), fromS(TEXT))
                        .refusesToWrite(new StringBuffer(HALF)),
                of(StringBuilderCodec.INSTANCE)
                        .comparedBy(StringBuilder::toString)
                        .stores(new StringBuilder(), fromS(""))
                        .stores(new StringBuilder(TEXT), fromS(TEXT))
                        .refusesToWrite(new StringBuilder(HALF)));
    }

    private static List<CodecSamples<?>> numbers() {
        return List.of(
                of(AtomicBooleanCodec.INSTANCE)
                        .comparedBy(AtomicBoolean::get)
                        .stores(new AtomicBoolean(true), fromBool(true))
                        .stores(new AtomicBoolean(false), fromBool(false)),
                of(AtomicIntegerCodec.INSTANCE)
                        .comparedBy(AtomicInteger::get)
                        .stores(new AtomicInteger(Integer.MIN_VALUE), "-2147483648")
                        .reads(fromN("1E+3"), new AtomicInteger(1000))
                        .refusesNumbers("", "secret", "0.5", "2147483648"),
                of(AtomicLongCodec.INSTANCE)
                        .comparedBy(AtomicLong::get)
                        .stores(new AtomicLong(Long.MAX_VALUE), "9223372036854775807")
                        .refusesNumbers("", "secret", "0.5", "9223372036854775808"),
                of(SdkNumberCodec.INSTANCE)
                        .stores(SdkNumber.fromInteger(5), "5")
                        .stores(SdkNumber.fromString("1.50"), "1.50")
                        .stores(SdkNumber.fromFloat(0.1f), "0.1")
                        .normalises(SdkNumber.fromDouble(1e10), fromN("1.0E+10"), SdkNumber.fromString("1.0E+10"))
                        .refusesNumbers("", "secret", "1E+126")
                        .refusesToWrite(
                                SdkNumber.fromDouble(Double.NaN),
                                SdkNumber.fromFloat(Float.NEGATIVE_INFINITY),
                                SdkNumber.fromString("secret"),
                                SdkNumber.fromString("1E+126")));
    }
}
