package io.dynawright.wire.fault;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import software.amazon.awssdk.http.SdkHttpFullResponse;

/** An answer as it goes over the wire: a body, and the headers that tell of it, rightly or not. */
public record WireAnswer(byte[] body, Map<String, String> headers) {

    public static final String CRC = "x-amz-crc32";
    public static final String LENGTH = "Content-Length";
    public static final String ENCODING = "Content-Encoding";

    /** An answer to anything, which has no items. */
    public static final WireAnswer EMPTY = of("{\"Count\":0,\"ScannedCount\":0}");

    /** A body with the right headers. */
    public static WireAnswer of(byte[] body) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", "application/x-amz-json-1.0");
        headers.put("x-amzn-RequestId", "REQUEST-1");
        headers.put(LENGTH, String.valueOf(body.length));
        headers.put(CRC, checksum(body));
        return new WireAnswer(body, headers);
    }

    public static WireAnswer of(String json) {
        return of(json.getBytes(StandardCharsets.UTF_8));
    }

    /** The same, compressed; DynamoDB's checksum is one of the compressed bytes. */
    public static WireAnswer gzip(byte[] plain) {
        return of(compressed(plain)).with(ENCODING, "gzip");
    }

    public static byte[] compressed(byte[] plain) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public static String checksum(byte[] bytes) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        return String.valueOf(checksum.getValue());
    }

    public boolean isCompressed() {
        return headers.containsKey(ENCODING);
    }

    /** Whether the checksum is the one of the body. */
    public boolean isIntact() {
        return checksum(body).equals(headers.get(CRC));
    }

    /** The same with another header. */
    public WireAnswer with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(headers);
        changed.put(name, value);
        return new WireAnswer(body, changed);
    }

    /** The same without a header. */
    public WireAnswer without(String name) {
        Map<String, String> changed = new LinkedHashMap<>(headers);
        changed.remove(name);
        return new WireAnswer(body, changed);
    }

    /** The same headers with another body. */
    public WireAnswer withBody(byte[] other) {
        return new WireAnswer(other, headers);
    }

    /** The same, of which only the beginning comes, whatever the headers say. */
    public WireAnswer cut(int length) {
        return withBody(Arrays.copyOf(body, length));
    }

    /** Status and headers. */
    public SdkHttpFullResponse head() {
        SdkHttpFullResponse.Builder response = SdkHttpFullResponse.builder().statusCode(200);
        headers.forEach(response::putHeader);
        return response.build();
    }

    /** The document; empty if the body cannot be unpacked. */
    public Optional<byte[]> unpacked() {
        try (InputStream plain =
                isCompressed() ? new GZIPInputStream(new ByteArrayInputStream(body)) : new ByteArrayInputStream(body)) {
            return Optional.of(plain.readAllBytes());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return headers
                + " "
                + unpacked()
                        .map(plain -> new String(plain, StandardCharsets.UTF_8))
                        .orElseGet(() -> HexFormat.of().formatHex(body));
    }
}
