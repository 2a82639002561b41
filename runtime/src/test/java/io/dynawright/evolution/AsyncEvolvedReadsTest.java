package io.dynawright.evolution;

import io.dynawright.Dynawright;
import io.dynawright.DynawrightAsync;
import io.dynawright.stub.AsyncOver;
import software.amazon.awssdk.http.SdkHttpClient;

/** The same reads over an asynchronous client. */
class AsyncEvolvedReadsTest extends EvolvedReadsTest {

    @Override
    protected Dynawright over(SdkHttpClient http) {
        return DynawrightAsync.over(AsyncOver.client(http)).blocking();
    }
}
