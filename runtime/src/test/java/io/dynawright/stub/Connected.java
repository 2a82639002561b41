package io.dynawright.stub;

import io.dynawright.Dynawright;
import software.amazon.awssdk.http.SdkHttpClient;

/** Tests whose connection stands on a blocking client, unless a subclass lets it stand on another. */
public abstract class Connected {

    /** A connection over this stub, whose client does not retry. */
    protected Dynawright over(SdkHttpClient http) {
        return Dynawright.over(
                new StubHttpClient().clientBuilder().httpClient(http).build());
    }
}
