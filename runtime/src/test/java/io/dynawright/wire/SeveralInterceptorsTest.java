package io.dynawright.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.Dynawright;
import io.dynawright.hook.OperationListener;
import io.dynawright.hook.OperationRetry;
import io.dynawright.operation.AttemptsInterceptor;
import io.dynawright.wire.fault.Asked;
import io.dynawright.wire.fault.CannedAsyncHttpClient;
import io.dynawright.wire.fault.CannedHttpClient;
import io.dynawright.wire.fault.Clients;
import io.dynawright.wire.fault.Connections;
import io.dynawright.wire.fault.Outcome;
import io.dynawright.wire.fault.WireAnswer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Clients that have our interceptors several times: their user added them by hand, or built the client with the
 * configuration of another one, or the file that names them is on the class path twice.
 */
class SeveralInterceptorsTest {

    private static final String ITEM = "{\"id\":{\"S\":\"id-0\"},\"text\":{\"S\":\"stored\"}}";

    private final CannedHttpClient http = new CannedHttpClient();
    private final CannedAsyncHttpClient asyncHttp = new CannedAsyncHttpClient();
    private final Connections connections = new Connections();

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

    private static ClientOverrideConfiguration with(ExecutionInterceptor... more) {
        ClientOverrideConfiguration.Builder configuration = Clients.retries(1).toBuilder();
        List.of(more).forEach(configuration::addExecutionInterceptor);
        return configuration.build();
    }

    private void comes(Asked asked, Dynawright dynawright) {
        http.next(answer(asked));
        asyncHttp.next(answer(asked));
        assertThat(Outcome.of(() -> asked.run(dynawright)).text()).contains("'text'='stored'");
    }

    @ParameterizedTest
    @EnumSource(Asked.class)
    void itemsAreReadThatAnotherOfOurInterceptorsWouldFindGone(Asked asked) {
        ClientOverrideConfiguration configuration = with(new AnswerInterceptor());
        comes(asked, over(configuration));
        comes(asked, overAsync(configuration));
    }

    @ParameterizedTest
    @EnumSource(Asked.class)
    void soTheyAreIfItIsTheSameInterceptorAgain(Asked asked) {
        AnswerInterceptor same = new AnswerInterceptor();
        ClientOverrideConfiguration configuration = with(same, same);
        comes(asked, over(configuration));
        comes(asked, overAsync(configuration));
    }

    private Dynawright over(ClientOverrideConfiguration configuration) {
        DynamoDbClient client =
                Clients.builder(http, 1).overrideConfiguration(configuration).build();
        return connections.over(client, Streaming.AUTOMATIC);
    }

    private Dynawright overAsync(ClientOverrideConfiguration configuration) {
        return connections.over(
                Clients.asyncBuilder(asyncHttp, 1)
                        .overrideConfiguration(configuration)
                        .build(),
                Streaming.AUTOMATIC);
    }

    @Test
    void anAttemptOfWhichTwoInterceptorsTellIsOne() {
        List<OperationRetry> retries = new ArrayList<>();
        Dynawright watched = over(with(new AttemptsInterceptor())).withListener(new OperationListener() {
            @Override
            public void onRetry(OperationRetry retry) {
                retries.add(retry);
            }
        });
        comes(Asked.GET, watched);
        assertThat(retries).isEmpty();
    }
}
