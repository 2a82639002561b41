package io.dynawright.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

class CapturesTest {

    private static final String CLIENT = "software.amazon.awssdk.services.dynamodb.DefaultDynamoDbClient";
    private static final ExecutionInterceptor UNKNOWN = new ExecutionInterceptor() {};
    private static final AnswerInterceptor OURS = new AnswerInterceptor();

    private static boolean isOpen(Streaming streaming, String client, Supplier<List<ExecutionInterceptor>> all) {
        return new Captures(streaming, client, all).begin(AnswerShape.ITEM).isPresent();
    }

    @Test
    void theSdksOwnClientsAreOpenWhereOurInterceptorIs() {
        assertThat(isOpen(Streaming.AUTOMATIC, CLIENT, () -> List.of(OURS))).isTrue();
        assertThat(isOpen(Streaming.AUTOMATIC, CLIENT.replace("Client", "AsyncClient"), () -> List.of(OURS)))
                .isTrue();
        assertThat(isOpen(Streaming.AUTOMATIC, CLIENT, List::of)).isFalse();
        assertThat(isOpen(Streaming.AUTOMATIC, "com.acme.Client", () -> List.of(OURS)))
                .isFalse();
        assertThat(isOpen(Streaming.OFF, CLIENT, () -> List.of(OURS))).isFalse();
    }

    @Test
    void interceptorsThatAreNotKnownCloseIt() {
        assertThat(isOpen(Streaming.AUTOMATIC, CLIENT, () -> List.of(UNKNOWN, OURS)))
                .isFalse();
        assertThat(isOpen(Streaming.BESIDE_ANY_INTERCEPTOR, CLIENT, () -> List.of(UNKNOWN, OURS)))
                .isTrue();
        assertThat(isOpen(Streaming.BESIDE_ANY_INTERCEPTOR, CLIENT, () -> List.of(UNKNOWN)))
                .isFalse();
    }

    @Test
    void aClientThatDoesNotTellIsClosed() {
        assertThat(isOpen(Streaming.AUTOMATIC, CLIENT, () -> {
                    throw new UnsupportedOperationException();
                }))
                .isFalse();
    }

    @Test
    void onlyAnotherChoiceOfStreamingMakesOthers() {
        Captures captures = new Captures(Streaming.AUTOMATIC, CLIENT, () -> List.of(OURS));
        assertThat(captures.with(Streaming.AUTOMATIC)).isSameAs(captures);
        assertThat(captures.with(Streaming.OFF).begin(AnswerShape.ITEM)).isEmpty();
        assertThat(captures.with(Streaming.OFF).with(Streaming.AUTOMATIC).begin(AnswerShape.ITEM))
                .isPresent();
    }
}
