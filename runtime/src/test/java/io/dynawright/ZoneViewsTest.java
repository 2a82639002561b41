package io.dynawright;

import static io.dynawright.stub.Answers.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dynawright.operation.GetOperation;
import io.dynawright.operation.PutOperation;
import io.dynawright.shop.Meeting;
import io.dynawright.stub.Connected;
import io.dynawright.stub.EchoingTable;
import io.dynawright.stub.StubHttpClient;
import io.dynawright.time.TimeZones;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Connections that differ in their time zone. */
class ZoneViewsTest extends Connected {

    private static final Meeting.Schema SCHEMA = Meeting.Schema.INSTANCE;
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final LocalDateTime NOON = LocalDateTime.parse("2026-07-01T12:00");
    private static final Meeting.Key KEY = new Meeting.Key("r-1", NOON);
    private static final String ANSWER = "{\"Item\":{\"room\":{\"S\":\"r-1\"},"
            + "\"slot\":{\"S\":\"2026-07-01T12:00:00.000000000\"},"
            + "\"starts\":{\"S\":\"2026-07-01T12:00:00.000000000\"}}}";

    private final StubHttpClient http = new StubHttpClient().always(ok(ANSWER));
    private final Dynawright dynawright = over(http);

    @AfterEach
    void restore() {
        TimeZones.setDefault(ZoneOffset.UTC);
    }

    private static LocalDateTime starts(Dynawright dynawright) {
        return dynawright.run(GetOperation.of(SCHEMA, KEY)).starts();
    }

    @Test
    void aViewChangesNothingOfTheConnectionThatItWasMadeOf() {
        Dynawright tokyo = dynawright.withZone(TOKYO);
        Dynawright newYork = tokyo.withZone(ZoneId.of("America/New_York"));

        assertThat(starts(newYork)).isEqualTo(NOON.minusHours(4));
        assertThat(starts(tokyo)).isEqualTo(NOON.plusHours(9));
        assertThat(starts(dynawright)).isEqualTo(NOON);
    }

    @Test
    void theDefaultOfTheProcessIsThatOfTheMomentInWhichACallBegins() {
        TimeZones.setDefault(TOKYO);
        assertThat(starts(dynawright)).isEqualTo(NOON.plusHours(9));

        TimeZones.setDefault(ZoneOffset.ofHours(1));
        assertThat(starts(dynawright)).isEqualTo(NOON.plusHours(1));
        assertThat(starts(dynawright.withZone(ZoneOffset.UTC))).isEqualTo(NOON);
    }

    @Test
    void otherViewsKeepTheZone() {
        Dynawright tokyo = dynawright.withZone(TOKYO).withTableNames(name -> "x-" + name);

        assertThat(starts(tokyo)).isEqualTo(NOON.plusHours(9));
        assertThat(http.sent("TableName")).containsExactly("x-meetings");
    }

    @Test
    void noZoneIsAnError() {
        assertThatThrownBy(() -> dynawright.withZone(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("zone");
        assertThatThrownBy(() -> dynawright.withTimestamps(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("timestamps");
    }

    /** Each view has an offset of its own, writes what its clock shows, and reads it again; all at the same time. */
    @Test
    void aThousandViewsInDifferentZonesDoNotMix() throws Exception {
        int views = 1000;
        EchoingTable table = new EchoingTable("room");
        CountDownLatch ready = new CountDownLatch(views);
        ExecutorService threads = Executors.newCachedThreadPool();
        try (Dynawright shared = Dynawright.over(table.client())) {
            List<Future<?>> runs = new ArrayList<>();
            for (int i = 0; i < views; i++) {
                int number = i;
                runs.add(threads.submit(() -> {
                    ready.countDown();
                    ready.await();
                    writeAndRead(shared, number);
                    return null;
                }));
            }
            for (Future<?> run : runs) {
                run.get(60, TimeUnit.SECONDS);
            }
        } finally {
            threads.shutdownNow();
        }
        for (int i = 0; i < views; i++) {
            assertThat(table.item("r-" + i))
                    .contains(NOON.minusSeconds(offset(i).getTotalSeconds()).toString());
        }
    }

    private static ZoneOffset offset(int number) {
        return ZoneOffset.ofTotalSeconds(60 * (number - 500));
    }

    private static void writeAndRead(Dynawright shared, int number) {
        ZoneOffset offset = offset(number);
        OffsetDateTime booked = NOON.atOffset(offset);
        Meeting meeting = Meeting.of("r-" + number, NOON, NOON).withBooked(booked);
        for (int round = 0; round < 3; round++) {
            Dynawright view = shared.withZone(offset);
            view.run(PutOperation.of(SCHEMA, meeting));
            Meeting read = view.run(GetOperation.of(SCHEMA, new Meeting.Key("r-" + number, NOON)));
            assertThat(read).isEqualTo(meeting);
        }
    }
}
