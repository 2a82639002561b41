package io.dynawright;

import io.dynawright.codec.AttributeValueCodec;
import io.dynawright.codec.JsonText;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.CRC32;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Answers with one item, without a network, as DynamoDB would.
 *
 * @param item the item, in DynamoDB JSON
 */
record PrimingTransport(String item) implements SdkHttpClient {

    static PrimingTransport of(Map<String, AttributeValue> item) {
        return new PrimingTransport(JsonText.write(
                out -> item.forEach((name, value) -> out.attribute(name, value, AttributeValueCodec.INSTANCE))));
    }

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        String target =
                request.httpRequest().firstMatchingHeader("X-Amz-Target").orElse("");
        return new Answer(json(target).getBytes(StandardCharsets.UTF_8));
    }

    private String json(String target) {
        return switch (target.substring(target.indexOf('.') + 1)) {
            case "GetItem" -> "{\"Item\":" + item + "}";
            case "Query" -> "{\"Count\":1,\"Items\":[" + item + "],\"ScannedCount\":1}";
            default -> "{\"Attributes\":" + item + "}";
        };
    }

    @Override
    public String clientName() {
        return "Priming";
    }

    @Override
    public void close() {}

    private static final class Answer implements ExecutableHttpRequest {

        private final byte[] body;

        Answer(byte[] body) {
            this.body = body;
        }

        @Override
        public HttpExecuteResponse call() {
            CRC32 checksum = new CRC32();
            checksum.update(body);
            SdkHttpResponse head = SdkHttpResponse.builder()
                    .statusCode(200)
                    .putHeader("Content-Type", "application/x-amz-json-1.0")
                    .putHeader("Content-Length", Integer.toString(body.length))
                    .putHeader("x-amz-crc32", Long.toString(checksum.getValue()))
                    .build();
            return HttpExecuteResponse.builder()
                    .response(head)
                    .responseBody(AbortableInputStream.create(new ByteArrayInputStream(body)))
                    .build();
        }

        @Override
        public void abort() {}
    }
}
