package io.dynawright.samples.conformance.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DynamicTest;

/** Tests of what is refused without DynamoDB. */
public final class Refusals {

    private Refusals() {}

    /** A test for each of these: it fails with the error, and makes no call. */
    public static Stream<DynamicTest> of(Tables tables, Class<?> error, Map<String, ThrowingCallable> calls) {
        return calls.entrySet().stream()
                .map(call -> DynamicTest.dynamicTest(call.getKey(), () -> {
                    tables.forget();
                    assertThatThrownBy(call.getValue()).isInstanceOf(error);
                    assertThat(tables.calls()).isZero();
                }));
    }
}
