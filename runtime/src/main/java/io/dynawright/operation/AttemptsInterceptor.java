package io.dynawright.operation;

import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/**
 * Watches the attempts that a client makes of those requests whose meaning depends on them, or of which listeners want to
 * know, and does nothing to others.
 * Clients of DynamoDB find it by themselves, by the file {@code
 * software/amazon/awssdk/services/dynamodb/execution.interceptors} on the class path. Where that file was lost, as when
 * jars are packed into one without merging it, an insert whose answer was lost is reported as already existing, and
 * listeners are not told what a client sends again.
 */
public final class AttemptsInterceptor implements ExecutionInterceptor {

    /** For the AWS SDK. */
    public AttemptsInterceptor() {}

    @Override
    public void beforeTransmission(Context.BeforeTransmission context, ExecutionAttributes attributes) {
        Attempts attempts = attributes.getAttribute(Attempts.ATTRIBUTE);
        if (attempts != null && attempts.isToldBy(this)) {
            attempts.sent();
        }
    }

    @Override
    public void afterTransmission(Context.AfterTransmission context, ExecutionAttributes attributes) {
        Attempts attempts = attributes.getAttribute(Attempts.ATTRIBUTE);
        if (attempts != null && attempts.isToldBy(this)) {
            attempts.answered(context.httpResponse().statusCode());
        }
    }
}
