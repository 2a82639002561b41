package io.dynawright.samples.benchmarks.transport;

import java.util.Map;
import software.amazon.awssdk.http.SdkHttpRequest;

/**
 * What a transport answers to each operation.
 *
 * @param byTarget answers by the operation's name, such as {@code GetItem}
 */
public record CannedAnswers(Map<String, CannedAnswer> byTarget) {
    private static final String TARGET = "X-Amz-Target";

    public CannedAnswers {
        byTarget = Map.copyOf(byTarget);
    }

    /** Returns answers that know one operation. */
    public static CannedAnswers of(String operation, String json) {
        return new CannedAnswers(Map.of(operation, CannedAnswer.of(json)));
    }

    /**
     * Returns the answer to a request.
     *
     * @throws IllegalArgumentException if there is none for its operation
     */
    public CannedAnswer to(SdkHttpRequest request) {
        String target = request.firstMatchingHeader(TARGET)
                .orElseThrow(() -> new IllegalArgumentException("The request has no header " + TARGET + "."));
        CannedAnswer answer = byTarget.get(target.substring(target.indexOf('.') + 1));
        if (answer == null) {
            throw new IllegalArgumentException("There is no answer to " + target + ".");
        }
        return answer;
    }
}
