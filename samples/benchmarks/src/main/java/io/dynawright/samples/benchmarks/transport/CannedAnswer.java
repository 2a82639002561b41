package io.dynawright.samples.benchmarks.transport;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import software.amazon.awssdk.http.SdkHttpFullResponse;
import software.amazon.awssdk.http.SdkHttpResponse;

/**
 * An answer of DynamoDB as it comes over the wire.
 *
 * @param head status and headers, which has the checksum of the body
 * @param body the JSON of the answer; whoever gets it must not write to it
 */
public record CannedAnswer(SdkHttpResponse head, byte[] body) {

    /** Returns the answer that has this JSON for its body. */
    public static CannedAnswer of(String json) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        CRC32 checksum = new CRC32();
        checksum.update(body);
        SdkHttpResponse head = SdkHttpFullResponse.builder()
                .statusCode(200)
                .statusText("OK")
                .putHeader("Server", "Server")
                .putHeader("Content-Type", "application/x-amz-json-1.0")
                .putHeader("Content-Length", Integer.toString(body.length))
                .putHeader("x-amzn-RequestId", "00000000000000000000000000000000000000000000000000AA")
                .putHeader("x-amz-crc32", Long.toString(checksum.getValue()))
                .build();
        return new CannedAnswer(head, body);
    }
}
