package io.dynawright.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.Dynawright;
import io.dynawright.hook.Decoding;
import io.dynawright.wire.fault.Asked;
import io.dynawright.wire.fault.CannedAsyncHttpClient;
import io.dynawright.wire.fault.CannedHttpClient;
import io.dynawright.wire.fault.Clients;
import io.dynawright.wire.fault.Connections;
import io.dynawright.wire.fault.Outcome;
import io.dynawright.wire.fault.WireAnswer;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;

/** When items are read straight from answers, and that the same is read when they are not. */
@Timeout(120)
class FallbackTest {

    private static final String FILE = "software/amazon/awssdk/services/dynamodb/execution.interceptors";

    private final CannedHttpClient http = new CannedHttpClient();
    private final CannedAsyncHttpClient asyncHttp = new CannedAsyncHttpClient();
    private final Connections connections = new Connections();

    /** An answer to anything, with the one item in every place where an item may be. */
    private static final String ITEM = "{\"id\":{\"S\":\"id-0\"},\"text\":{\"S\":\"stored\"}}";

    private static WireAnswer answer(Asked asked) {
        return WireAnswer.of(
                switch (asked.shape()) {
                    case ITEM -> "{\"Item\":" + ITEM + "}";
                    case ITEMS -> "{\"Items\":[" + ITEM + "],\"Count\":1,\"ScannedCount\":1}";
                    case TABLES -> "{\"Responses\":{\"specimens\":[" + ITEM + "]},\"UnprocessedKeys\":{}}";
                    case RESPONSES -> "{\"Responses\":[{\"Item\":" + ITEM + "},{},{},{}]}";
                    case ATTRIBUTES -> "{\"Attributes\":" + ITEM + "}";
                });
    }

    private void comes(Decoding way, Asked asked, Dynawright dynawright) {
        http.next(answer(asked));
        asyncHttp.next(answer(asked));
        connections.way();
        assertThat(Outcome.of(() -> asked.run(dynawright)).text()).contains("'text'='stored'");
        assertThat(connections.way()).isEqualTo(way);
    }

    private Dynawright beside(ExecutionInterceptor interceptor, Streaming streaming) {
        DynamoDbClient client = Clients.builder(http, 1)
                .overrideConfiguration(Clients.retries(1).toBuilder()
                        .addExecutionInterceptor(interceptor)
                        .build())
                .build();
        return connections.over(client, streaming);
    }

    @ParameterizedTest
    @EnumSource(Asked.class)
    void theClientsOfTheSdkStream(Asked asked) {
        comes(Decoding.STREAMED, asked, connections.over(Clients.blocking(http, 1), Streaming.AUTOMATIC));
        comes(Decoding.STREAMED, asked, connections.over(Clients.async(asyncHttp, 1), Streaming.AUTOMATIC));
    }

    @ParameterizedTest
    @EnumSource(Asked.class)
    void switchedOffNothingIsStreamed(Asked asked) {
        comes(Decoding.CONVERTED, asked, connections.over(Clients.blocking(http, 1), Streaming.OFF));
        comes(Decoding.CONVERTED, asked, connections.over(Clients.async(asyncHttp, 1), Streaming.OFF));
    }

    @ParameterizedTest
    @EnumSource(Asked.class)
    void clientsThatSomebodyWrapsDoNotStream(Asked asked) {
        DynamoDbClient wrapped = wrapped(Clients.blocking(http, 1));
        comes(Decoding.CONVERTED, asked, connections.over(wrapped, Streaming.AUTOMATIC));
        comes(Decoding.CONVERTED, asked, connections.over(wrapped, Streaming.BESIDE_ANY_INTERCEPTOR));
    }

    /** A client that hands everything on to another. */
    private static DynamoDbClient wrapped(DynamoDbClient client) {
        return (DynamoDbClient) Proxy.newProxyInstance(
                FallbackTest.class.getClassLoader(),
                new Class<?>[] {DynamoDbClient.class},
                (proxy, method, arguments) -> {
                    try {
                        return method.invoke(client, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @Test
    void clientsThatMakeResponsesUpDoNotStream() {
        DynamoDbClient mock = new DynamoDbClient() {
            @Override
            public GetItemResponse getItem(GetItemRequest request) {
                return GetItemResponse.builder()
                        .item(Map.of("id", AttributeValue.fromS("id-0"), "text", AttributeValue.fromS("stored")))
                        .build();
            }

            @Override
            public String serviceName() {
                return "dynamodb";
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        };
        comes(Decoding.CONVERTED, Asked.GET, connections.over(mock, Streaming.AUTOMATIC));
    }

    @ParameterizedTest
    @EnumSource(Asked.class)
    void besideAnInterceptorThatNobodyKnowsItIsForTheCallerToSay(Asked asked) {
        ExecutionInterceptor unknown = new ExecutionInterceptor() {};
        comes(Decoding.CONVERTED, asked, beside(unknown, Streaming.AUTOMATIC));
        comes(Decoding.STREAMED, asked, beside(unknown, Streaming.BESIDE_ANY_INTERCEPTOR));
    }

    /** As those do that decrypt items, such as the one of AWS's own encryption. */
    @Test
    void whatAnInterceptorMakesOfTheItemsIsWhatIsRead() {
        ExecutionInterceptor decrypting = new ExecutionInterceptor() {
            @Override
            public SdkResponse modifyResponse(Context.ModifyResponse context, ExecutionAttributes attributes) {
                GetItemResponse response = (GetItemResponse) context.response();
                Map<String, AttributeValue> item = new LinkedHashMap<>(response.item());
                item.computeIfPresent("text", (name, value) -> AttributeValue.fromS("decrypted " + value.s()));
                return response.toBuilder().item(item).build();
            }
        };
        Dynawright dynawright = beside(decrypting, Streaming.AUTOMATIC);
        http.next(answer(Asked.GET));
        assertThat(Outcome.of(() -> Asked.GET.run(dynawright)).text()).contains("'text'='decrypted stored'");
        assertThat(connections.way()).isEqualTo(Decoding.CONVERTED);
    }

    /** As when jars are packed into one without merging it: all classes are loaded anew by a loader that does not find it. */
    @Test
    void withoutTheFileOfInterceptorsNothingIsStreamed() throws Exception {
        try (URLClassLoader hiding = new Hiding()) {
            Class<?> there = hiding.loadClass(Everything.class.getName());
            assertThat(there).isNotSameAs(Everything.class);
            Supplier<?> asked = (Supplier<?>) there.getConstructor().newInstance();
            assertThat(asked.get()).isEqualTo(String.valueOf(Decoding.CONVERTED));
        }
        assertThat(new Everything().get()).isEqualTo(String.valueOf(Decoding.STREAMED));
    }

    /** Asks for everything, and tells which way it came. */
    public static final class Everything implements Supplier<String> {

        /** For whoever loads it. */
        public Everything() {}

        @Override
        public String get() {
            FallbackTest test = new FallbackTest();
            Dynawright dynawright = test.connections.over(Clients.blocking(test.http, 1), Streaming.AUTOMATIC);
            Dynawright async = test.connections.over(Clients.async(test.asyncHttp, 1), Streaming.AUTOMATIC);
            for (Asked asked : Asked.values()) {
                test.http.next(answer(asked));
                test.asyncHttp.next(answer(asked));
                assertThat(Outcome.of(() -> asked.run(dynawright)).text()).contains("'text'='stored'");
                assertThat(Outcome.of(() -> asked.run(async)).text()).contains("'text'='stored'");
            }
            return test.connections.way().toString();
        }
    }

    private static final class Hiding extends URLClassLoader {

        Hiding() throws IOException {
            super(classPath(), ClassLoader.getPlatformClassLoader());
        }

        private static URL[] classPath() throws IOException {
            List<URL> all = new ArrayList<>();
            for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
                all.add(Path.of(entry).toUri().toURL());
            }
            return all.toArray(URL[]::new);
        }

        @Override
        public Enumeration<URL> findResources(String name) throws IOException {
            return name.equals(FILE) ? Collections.emptyEnumeration() : super.findResources(name);
        }

        @Override
        public URL findResource(String name) {
            return name.equals(FILE) ? null : super.findResource(name);
        }
    }

    @ParameterizedTest
    @EnumSource(Asked.class)
    void timeoutsOfAttemptsThatDoNotPassChangeNothing(Asked asked) {
        DynamoDbClient client = Clients.builder(http, 1)
                .overrideConfiguration(Clients.retries(2).toBuilder()
                        .apiCallAttemptTimeout(Duration.ofMinutes(1))
                        .apiCallTimeout(Duration.ofMinutes(2))
                        .build())
                .build();
        DynamoDbAsyncClient async = Clients.asyncBuilder(asyncHttp, 1)
                .overrideConfiguration(Clients.retries(2).toBuilder()
                        .apiCallAttemptTimeout(Duration.ofMinutes(1))
                        .build())
                .build();
        comes(Decoding.STREAMED, asked, connections.over(client, Streaming.AUTOMATIC));
        comes(Decoding.STREAMED, asked, connections.over(async, Streaming.AUTOMATIC));
    }

    @Test
    void oneClientMayServeConnectionsOfBothWays() {
        DynamoDbClient client = Clients.blocking(http, 1);
        for (Asked asked : Arrays.asList(Asked.GET, Asked.QUERY, Asked.GET)) {
            comes(Decoding.CONVERTED, asked, connections.over(client, Streaming.OFF));
            comes(Decoding.STREAMED, asked, connections.over(client, Streaming.AUTOMATIC));
        }
    }
}
