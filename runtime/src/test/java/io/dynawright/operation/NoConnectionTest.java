package io.dynawright.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.error.ConnectionException;
import io.dynawright.error.DynawrightException;
import io.dynawright.error.Target;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.SdkClientException;

/** What the SDK's Netty client fails with when it gets no connection. */
class NoConnectionTest {

    @Test
    void aConnectionThatIsNotGotInTimeIsAConnectionError() {
        Throwable late = new Throwable("Acquire operation took longer than the maximum time", new TimeoutException());
        DynawrightException error = SdkErrors.translate(
                SdkClientException.create("Unable to execute HTTP request", late), FailedCall.about(Target.UNKNOWN));
        assertThat(error).isInstanceOf(ConnectionException.class);
        assertThat(error.retryable()).isTrue();
        assertThat(error.advice()).startsWith("All connections of the client are in use");
    }
}
