package io.dynawright.operation;

import io.dynawright.wire.AnsweredItems;
import io.dynawright.wire.Capture;
import java.util.Optional;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/**
 * What goes with a request to our interceptors.
 *
 * @param attempts are told what becomes of it
 * @param capture takes the items out of the answer
 */
record Carried(Optional<Attempts> attempts, Optional<Capture> capture) {

    /** The items of the answer; empty if the SDK has decoded them. */
    Optional<AnsweredItems> items() {
        return capture.isPresent() ? capture.get().items() : Optional.empty();
    }

    /** The request as it is sent, next. */
    <Q extends DynamoDbRequest> Q by(Q request) {
        Q sent = attempts.isPresent() ? watched(request, attempts.get()) : request;
        if (capture.isPresent()) {
            capture.get().attach(sent);
        }
        return sent;
    }

    @SuppressWarnings("unchecked") // A request's own builder builds a request of its class.
    private static <Q extends DynamoDbRequest> Q watched(Q request, Attempts attempts) {
        AwsRequestOverrideConfiguration configuration = request.overrideConfiguration()
                .map(AwsRequestOverrideConfiguration::toBuilder)
                .orElseGet(AwsRequestOverrideConfiguration::builder)
                .putExecutionAttribute(Attempts.ATTRIBUTE, attempts)
                .build();
        return (Q) request.toBuilder().overrideConfiguration(configuration).build();
    }
}
