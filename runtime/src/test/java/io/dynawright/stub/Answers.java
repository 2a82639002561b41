package io.dynawright.stub;

import io.dynawright.stub.StubHttpClient.Answer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpResponse;

/** Answers as DynamoDB gives them: JSON documents with their checksum. */
public final class Answers {

    private Answers() {}

    /** Success, with this document. */
    public static Answer ok(String json) {
        return answer(200, json);
    }

    /** An error of the caller, with DynamoDB's code. */
    public static Answer error(String code, String message) {
        return error(400, code, message);
    }

    /** An error with this status and DynamoDB's code. */
    public static Answer error(int status, String code, String message) {
        return answer(
                status,
                "{\"__type\":\"com.amazonaws.dynamodb.v20120810#" + code + "\",\"message\":\"" + message + "\"}");
    }

    /** A condition that does not hold for this item, in JSON. */
    public static Answer conditionFailed(String item) {
        return answer(
                400,
                "{\"__type\":\"com.amazonaws.dynamodb.v20120810#ConditionalCheckFailedException\","
                        + "\"message\":\"The conditional request failed\",\"Item\":" + item + "}");
    }

    /** A page of a query or scan, with its items in JSON, and a key if there are more pages. */
    public static Answer page(String lastKey, String... items) {
        String document = "{\"Items\":[" + String.join(",", items) + "],\"Count\":" + items.length
                + ",\"ScannedCount\":" + items.length;
        return ok(document + (lastKey == null ? "}" : ",\"LastEvaluatedKey\":" + lastKey + "}"));
    }

    /** A page of a count. */
    public static Answer count(String lastKey, int count) {
        String document = "{\"Count\":" + count + ",\"ScannedCount\":" + count;
        return ok(document + (lastKey == null ? "}" : ",\"LastEvaluatedKey\":" + lastKey + "}"));
    }

    /** No answer at all. */
    public static Answer failing(IOException e) {
        return () -> {
            throw e;
        };
    }

    /** Success, of which the connection breaks in the middle of the document. */
    public static Answer cutOff(String json) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        InputStream half =
                new SequenceInputStream(new ByteArrayInputStream(body, 0, body.length / 2), new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new SocketException("Connection reset");
                    }
                });
        return () -> HttpExecuteResponse.builder()
                .response(response(200, body))
                .responseBody(AbortableInputStream.create(half))
                .build();
    }

    /** Success, with a document that is not the one that was sent. */
    public static Answer corrupted(String json) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        byte[] sent = (json + " ").getBytes(StandardCharsets.UTF_8);
        return () -> HttpExecuteResponse.builder()
                .response(response(200, sent))
                .responseBody(StubHttpClient.stream(body))
                .build();
    }

    /** A document that need not be DynamoDB's. */
    public static Answer answer(int status, String document) {
        byte[] body = document.getBytes(StandardCharsets.UTF_8);
        SdkHttpResponse response = response(status, body);
        return () -> HttpExecuteResponse.builder()
                .response(response)
                .responseBody(StubHttpClient.stream(body))
                .build();
    }

    private static SdkHttpResponse response(int status, byte[] body) {
        CRC32 checksum = new CRC32();
        checksum.update(body);
        return SdkHttpResponse.builder()
                .statusCode(status)
                .putHeader("Content-Type", "application/x-amz-json-1.0")
                .putHeader("Content-Length", String.valueOf(body.length))
                .putHeader("x-amz-crc32", String.valueOf(checksum.getValue()))
                .putHeader("x-amzn-RequestId", "REQUEST-1")
                .build();
    }
}
