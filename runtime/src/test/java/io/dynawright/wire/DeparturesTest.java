package io.dynawright.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;

/** Which capture an interceptor meets for a request. */
class DeparturesTest {

    private static final int MANY = 1000;

    private final Departures departures = new Departures();

    private Capture capture() {
        return new Capture(AnswerShape.ITEM, new Workspaces(), departures);
    }

    private static GetItemRequest request() {
        return GetItemRequest.builder().tableName("t").build();
    }

    @Test
    void aCaptureIsMetByItsVeryRequestAndOnce() {
        GetItemRequest request = request();
        Capture capture = capture();
        capture.attach(request);
        assertThat(departures.take(request())).isNull();
        assertThat(departures.take(request)).isSameAs(capture);
        assertThat(departures.take(request)).isNull();
    }

    @Test
    void ofTwoForOneRequestTheLaterIsMet() {
        GetItemRequest request = request();
        capture().attach(request);
        Capture later = capture();
        later.attach(request);
        assertThat(departures.take(request)).isSameAs(later);
        assertThat(departures.take(request)).isNull();
    }

    @Test
    void whereTooManyWaitSomeAreLostAndNoneIsMetByAnotherRequest() {
        List<GetItemRequest> requests = new ArrayList<>();
        List<Capture> captures = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            requests.add(request());
            captures.add(capture());
            captures.get(i).attach(requests.get(i));
        }
        int met = 0;
        for (int i = 0; i < MANY; i++) {
            Capture found = departures.take(requests.get(i));
            assertThat(found).isIn(captures.get(i), null);
            met += found == null ? 0 : 1;
        }
        assertThat(met).isPositive();
    }
}
