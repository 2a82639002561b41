package io.dynawright.wire;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.Crc32MismatchException;
import software.amazon.awssdk.http.SdkHttpFullResponse;
import software.amazon.awssdk.http.SdkHttpResponse;

/**
 * How the body of an answer was sent, as its headers say.
 *
 * @param checksum the CRC32 of the bytes as they come; null if DynamoDB did not tell
 * @param isGzip whether the bytes are packed
 */
record Coding(@Nullable Long checksum, boolean isGzip) {

    private static final String CHECKSUM = "x-amz-crc32";
    private static final String ENCODING = "Content-Encoding";
    private static final Coding NONE = new Coding(null, false);
    private static final int MOST_DIGITS = 10;

    /** What the headers of a response say; empty if the SDK is to make something of them. */
    static Optional<Coding> of(SdkHttpResponse response) {
        Optional<String> checksum = response.firstMatchingHeader(CHECKSUM);
        boolean isGzip = isGzip(response);
        if (checksum.isEmpty()) {
            return Optional.of(isGzip ? new Coding(null, true) : NONE);
        }
        String number = checksum.get();
        return isNumber(number) ? Optional.of(new Coding(Long.valueOf(number), isGzip)) : Optional.empty();
    }

    private static boolean isGzip(SdkHttpResponse response) {
        Optional<String> encoding = response.firstMatchingHeader(ENCODING);
        return encoding.isPresent() && "gzip".equals(encoding.get());
    }

    private static boolean isNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= MOST_DIGITS;
    }

    /** The response without the headers that are about the bytes as they came. */
    SdkHttpResponse removedFrom(SdkHttpResponse response) {
        if (checksum == null && !isGzip) {
            return response;
        }
        SdkHttpFullResponse.Builder builder = ((SdkHttpFullResponse) response).toBuilder();
        if (checksum != null) {
            builder.removeHeader(CHECKSUM);
        }
        if (isGzip) {
            builder.removeHeader(ENCODING);
        }
        return builder.build();
    }

    /** Whether these are the bytes that were sent. */
    boolean fits(Workspace sent) {
        return checksum == null || checksum == sent.crc32();
    }

    /** What the SDK throws if they are not. */
    Crc32MismatchException mismatch(Workspace sent) {
        return Crc32MismatchException.builder()
                .message(String.format(
                        "Expected %d as the Crc32 checksum but the actual calculated checksum was %d",
                        checksum, sent.crc32()))
                .build();
    }
}
