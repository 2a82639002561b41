package io.dynawright.samples.conformance.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dynawright.CursorKeys;
import io.dynawright.Dynawright;
import io.dynawright.Page;
import io.dynawright.error.AlreadyExistsException;
import io.dynawright.error.ItemNotFoundException;
import io.dynawright.error.StaleVersionException;
import io.dynawright.operation.WriteOutcome;
import io.dynawright.samples.conformance.support.SettableClock;
import io.dynawright.samples.conformance.support.Tables;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Items whose time is over, which DynamoDB has not deleted yet. */
class TimeToLiveTest {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00.5Z");
    private static final long SECOND = NOW.getEpochSecond();

    private static final Seat EXPIRED = new Seat("s", 1, "ann", 10, at(-60));
    private static final Seat EXPIRING = new Seat("s", 2, "ann", 10, at(0));
    private static final Seat HELD = new Seat("s", 3, "ann", 10, at(1));
    private static final Seat SOLD = new Seat("s", 4, "ann", 10, null);

    private final SettableClock clock = new SettableClock(NOW);

    @RegisterExtension
    private final Tables tables =
            new Tables(SeatSchema.INSTANCE, InvitationSchema.INSTANCE, LeaseSchema.INSTANCE, NoteSchema.INSTANCE);

    private final Dynawright dynawright =
            tables.dynawright().withClock(clock).withCursorKeys(CursorKeys.forLocalDevelopment());
    private final SeatRepository seats = new SeatRepository(dynawright);
    private final InvitationRepository invitations = new InvitationRepository(dynawright);
    private final LeaseRepository leases = new LeaseRepository(dynawright);

    private static Instant at(long seconds) {
        return Instant.ofEpochSecond(SECOND + seconds);
    }

    @BeforeEach
    void store() {
        List.of(EXPIRED, EXPIRING, HELD, SOLD)
                .forEach(seat ->
                        tables.client().putItem(put -> put.tableName("seats").item(SeatSchema.INSTANCE.toItem(seat))));
        tables.forget();
    }

    @Test
    void theSecondsOfTheEpochAreStoredAndFractionsDropped() {
        seats.put(new Seat("s", 9, "bob", 1, NOW.plusMillis(499)));

        assertThat(seat(9)).containsEntry("heldUntil", AttributeValue.fromN(Long.toString(SECOND)));
        seats.put(new Seat("s", 9, "bob", 1, Instant.parse("2030-01-01T00:00:00.999Z")));
        assertThat(seats.get("s", 9).heldUntil()).isEqualTo(Instant.parse("2030-01-01T00:00:00Z"));
    }

    @Test
    void anItemThatDoesNotSayWhenExpiresSoLongAfterItsWrite() {
        long expires = SECOND + 86_430;
        Invitation put = invitations.put(new Invitation("a", "ann", 0));
        Invitation inserted = invitations.insert(new Invitation("b", "bob", 0));
        Invitation upserted = invitations.upsert("c", u -> u.guest().set("cid"));

        assertThat(put).isEqualTo(new Invitation("a", "ann", expires));
        assertThat(inserted).isEqualTo(new Invitation("b", "bob", expires));
        assertThat(upserted).isEqualTo(new Invitation("c", "cid", expires));
        assertThat(invitations.put(new Invitation("d", "dan", 17))).isEqualTo(new Invitation("d", "dan", 17));
        assertThat(invitations
                        .upsert("e", u -> u.guest().set("eve").expires().set(17L))
                        .expires())
                .isEqualTo(17);
    }

    @Test
    void laterWritesLeaveItAlone() {
        Invitation stored = invitations.put(new Invitation("a", "ann", 0));
        clock.advance(Duration.ofHours(1));

        assertThat(invitations.put(stored).expires()).isEqualTo(stored.expires());
        assertThat(invitations.update("a", u -> u.guest().set("x")).expires()).isEqualTo(stored.expires());
        assertThat(invitations.upsert("a", u -> u.guest().set("y")).expires()).isEqualTo(stored.expires());
    }

    @Test
    void itIsSeenUntilItIsDeletedUnlessToldOtherwise() {
        Invitation old = new Invitation("a", "ann", SECOND - 1_000);
        invitations.put(old);

        assertThat(invitations.find("a")).contains(old);
        assertThat(invitations.exists("a")).isTrue();
        assertThat(invitations.scan()).containsExactly(old);
        assertThat(invitations.findAll(List.of(InvitationKey.of("a"))).list()).containsExactly(old);
        assertThatThrownBy(() -> invitations.insert(old)).isInstanceOf(AlreadyExistsException.class);
    }

    @Test
    void readsOfOneItemDoNotSeeWhatExpired() {
        for (Seat gone : List.of(EXPIRED, EXPIRING)) {
            assertThat(seats.find("s", gone.number())).isEmpty();
            assertThat(seats.find("s", gone.number(), SeatCardView.INSTANCE)).isEmpty();
            assertThat(seats.find("s", gone.number(), o -> o.consistent())).isEmpty();
            assertThat(seats.exists("s", gone.number())).isFalse();
            assertThatThrownBy(() -> seats.get("s", gone.number())).isInstanceOf(ItemNotFoundException.class);
            assertThatThrownBy(() -> seats.get("s", gone.number(), SeatCardView.INSTANCE))
                    .isInstanceOf(ItemNotFoundException.class);
        }
        for (Seat there : List.of(HELD, SOLD)) {
            assertThat(seats.find("s", there.number())).contains(there);
            assertThat(seats.get("s", there.number(), SeatCardView.INSTANCE))
                    .isEqualTo(new SeatCard(there.number(), "ann"));
            assertThat(seats.exists("s", there.number())).isTrue();
        }
    }

    @Test
    void readsOfManyKeysDoNotSeeWhatExpired() {
        List<SeatKey> keys = List.of(SeatKey.of("s", 1), SeatKey.of("s", 2), SeatKey.of("s", 3), SeatKey.of("s", 4));

        var found = seats.findAll(keys);
        var gone = SeatOperations.find("s", 1);
        var there = SeatOperations.find("s", 3);
        var card = SeatOperations.find("s", 2, SeatCardView.INSTANCE);
        var read = dynawright.transactGet(gone, there, card);

        assertThat(found.list()).containsExactly(HELD, SOLD);
        assertThat(found.missing()).containsExactly(SeatKey.of("s", 1), SeatKey.of("s", 2));
        assertThat(read.of(gone)).isEmpty();
        assertThat(read.of(there)).contains(HELD);
        assertThat(read.of(card)).isEmpty();
    }

    @Test
    void queriesDoNotSeeWhatExpired() {
        assertThat(seats.query("s")).containsExactly(HELD, SOLD);
        assertThat(seats.query("s", q -> q.descending())).containsExactly(SOLD, HELD);
        assertThat(seats.query("s", q -> q.number().le(3))).containsExactly(HELD);
        assertThat(seats.query("s", q -> q.filter(it -> it.price().eq(10)))).containsExactly(HELD, SOLD);
        assertThat(seats.query(
                        "s", q -> q.filter(it -> it.price().eq(10).or(it.price().eq(11)))))
                .containsExactly(HELD, SOLD);
        assertThat(seats.query("s", q -> q.limit(1))).containsExactly(HELD);
        assertThat(seats.query("s").count()).isEqualTo(2);
        assertThat(seats.query("s").first()).contains(HELD);
        assertThat(seats.query("s").as(SeatCardView.INSTANCE))
                .containsExactly(new SeatCard(3, "ann"), new SeatCard(4, "ann"));
        assertThat(seats.byHolder("ann")).containsExactly(HELD, SOLD);
        assertThat(seats.byHolder("ann").count()).isEqualTo(2);
        assertThat(seats.byPrice("s")).containsExactlyInAnyOrder(HELD, SOLD);
        assertThat(seats.byPrice("s", q -> q.price().eq(10).consistent())).containsExactlyInAnyOrder(HELD, SOLD);
        assertThat(seats.byPriceAlone(10).hydrate()).containsExactlyInAnyOrder(HELD, SOLD);
        assertThat(seats.byPriceAlone(10).hydrate().as(SeatCardView.INSTANCE))
                .containsExactlyInAnyOrder(new SeatCard(3, "ann"), new SeatCard(4, "ann"));
        assertThat(seats.byPriceAlone(10)).hasSize(2);
        assertThat(seats.byPriceAlone(10).count()).isEqualTo(2);
    }

    @Test
    void scansDoNotSeeWhatExpired() {
        assertThat(seats.scan()).containsExactlyInAnyOrder(HELD, SOLD);
        assertThat(seats.scan().count()).isEqualTo(2);
        assertThat(seats.scan(s -> s.filter(it -> it.number().le(3)))).containsExactly(HELD);
        assertThat(seats.scan().as(SeatCardView.INSTANCE))
                .containsExactlyInAnyOrder(new SeatCard(3, "ann"), new SeatCard(4, "ann"));
        assertThat(seats.scan().parallel(3).stream()).containsExactlyInAnyOrder(HELD, SOLD);
    }

    @Test
    void whereDoesNotSeeWhatExpired() {
        assertThat(seats.where(it -> it.show().eq("s").and(it.price().eq(10)))).containsExactlyInAnyOrder(HELD, SOLD);
        assertThat(seats.where(it -> it.holder().eq("ann"))).containsExactlyInAnyOrder(HELD, SOLD);
        assertThat(seats.where(it -> it.show().eq("s").and(it.number().eq(1)))).isEmpty();
        assertThat(seats.where(it -> it.show().eq("s").and(it.number().eq(3)))).containsExactly(HELD);
        assertThat(seats.where(it -> it.price().gt(1), w -> w.allowScan())).containsExactlyInAnyOrder(HELD, SOLD);
        assertThat(seats.where(it -> it.holder().eq("ann")).count()).isEqualTo(2);
    }

    @Test
    void pagesAreFullOfWhatIsToBeSeen() {
        Page<Seat> first = seats.query("s").page(1);
        Page<Seat> second = seats.query("s").page(1, first.cursor().orElseThrow());

        assertThat(first.items()).containsExactly(HELD);
        assertThat(second.items()).containsExactly(SOLD);
    }

    @Test
    void itExpiresWhenItsSecondBegins() {
        clock.advance(Duration.ofMillis(499));
        assertThat(seats.find("s", 3)).contains(HELD);
        assertThat(seats.query("s")).contains(HELD);

        clock.advance(Duration.ofMillis(1));
        assertThat(seats.find("s", 3)).isEmpty();
        assertThat(seats.query("s")).containsExactly(SOLD);
    }

    @Test
    void insertTakesThePlaceOfWhatExpired() {
        Seat mine = new Seat("s", 1, "bob", 10, at(300));

        assertThat(seats.insert(mine)).isEqualTo(mine);
        assertThat(seats.get("s", 1)).isEqualTo(mine);
        assertThat(seats.tryInsert(new Seat("s", 2, "bob", 10, at(300))).isWritten())
                .isTrue();
        AlreadyExistsException refusal = catchThrowableOfType(AlreadyExistsException.class, () -> seats.insert(mine));
        assertThat(refusal.current(Seat.class)).contains(mine);
        assertThat(seats.tryInsert(new Seat("s", 3, "bob", 10, null)))
                .isEqualTo(new WriteOutcome.AlreadyExists<>(HELD));
        assertThat(seats.tryInsert(new Seat("s", 4, "bob", 10, null)))
                .isEqualTo(new WriteOutcome.AlreadyExists<>(SOLD));
    }

    @Test
    void anInsertInATransactionTakesItsPlaceToo() {
        Seat mine = new Seat("s", 1, "bob", 10, null);

        dynawright.transact(SeatOperations.insert(mine), SeatOperations.delete("s", 4));

        assertThat(seats.query("s")).containsExactly(mine, HELD);
    }

    @Test
    void aPutOfWhatWasNeverStoredTakesThePlaceOfAnExpiredVersion() {
        Lease first = leases.put(leases.put(new Lease("a", "ann", null, 0)));
        assertThat(first).isEqualTo(new Lease("a", "ann", at(600), 2));
        assertThatThrownBy(() -> leases.put(new Lease("a", "bob", null, 0))).isInstanceOf(StaleVersionException.class);

        clock.advance(Duration.ofMinutes(10));

        assertThat(leases.find("a")).isEmpty();
        assertThat(leases.put(new Lease("a", "bob", null, 0))).isEqualTo(new Lease("a", "bob", at(1200), 1));
        assertThat(leases.get("a").owner()).isEqualTo("bob");
    }

    @Test
    void aPutOfAnExpiredVersionStillAsksForIt() {
        Lease first = leases.put(new Lease("a", "ann", null, 0));
        clock.advance(Duration.ofMinutes(10));

        assertThat(leases.put(new Lease("a", "ann", at(1200), first.version())))
                .isEqualTo(new Lease("a", "ann", at(1200), 2));
        assertThatThrownBy(() -> leases.put(first)).isInstanceOf(StaleVersionException.class);
    }

    @Test
    void updatesAndDeletesReachWhatExpired() {
        assertThat(seats.update("s", 1, u -> u.heldUntil().set(at(60)))).isEqualTo(new Seat("s", 1, "ann", 10, at(60)));
        assertThat(seats.find("s", 1)).isPresent();
        assertThat(seats.delete("s", 2)).contains(EXPIRING);
    }

    @Test
    void anUpdateThatIsMadeExactlyOnceReachesItToo() {
        assertThat(seats.update("s", 1, u -> u.price().increment(1).exactlyOnce()))
                .isEqualTo(new Seat("s", 1, "ann", 11, at(-60)));
    }

    @Test
    void selectedAttributesOfWhatExpiredAreNotSeen() {
        assertThat(seats.query("s", q -> q.select(it -> it.number()))).containsExactly(Optional.of(3), Optional.of(4));
        assertThat(seats.byHolder("ann", q -> q.select(it -> it.number())))
                .containsExactly(Optional.of(3), Optional.of(4));
        assertThat(seats.scan(s -> s.select(it -> it.number())))
                .containsExactlyInAnyOrder(Optional.of(3), Optional.of(4));
    }

    @Test
    void whatExpiredIsNotDecoded() {
        Map<String, AttributeValue> unreadable =
                new HashMap<>(LeaseSchema.INSTANCE.toItem(new Lease("a", "ann", at(-1), 1)));
        unreadable.put("owner", AttributeValue.fromBool(true));
        tables.client().putItem(put -> put.tableName("leases").item(unreadable));

        assertThat(leases.find("a")).isEmpty();
        assertThat(leases.scan()).isEmpty();
        assertThat(leases.findAll(List.of(LeaseKey.of("a"))).list()).isEmpty();
        assertThat(leases.insert(new Lease("a", "bob", null, 0))).isEqualTo(new Lease("a", "bob", at(600), 1));
    }

    @Test
    void aUnitOfWorkDoesNotLoadWhatExpired() {
        boolean[] found = new boolean[2];
        dynawright.unitOfWork(work -> {
            found[0] = work.load(SeatOperations.find("s", 1)).isPresent();
            found[1] = work.load(SeatOperations.find("s", 3)).isPresent();
        });

        assertThat(found).containsExactly(false, true);
    }

    @Test
    void aNumberOfSecondsThatSomebodyElseWroteCounts() {
        putRaw(AttributeValue.fromN(Long.toString(SECOND - 1) + ".5"));
        assertThat(seats.exists("s", 7)).isFalse();

        putRaw(AttributeValue.fromN("0"));
        assertThat(seats.exists("s", 7)).isFalse();

        putRaw(AttributeValue.fromN("99999999999"));
        assertThat(seats.exists("s", 7)).isTrue();
    }

    /** As DynamoDB, which deletes no such item. */
    @Test
    void whatIsNoNumberNeverExpires() {
        for (AttributeValue other : List.of(AttributeValue.fromS("1"), AttributeValue.fromNul(true))) {
            putRaw(other);

            assertThat(seats.exists("s", 7)).isTrue();
            assertThat(seats.query("s").count()).isEqualTo(3);
            assertThatThrownBy(() -> seats.insert(new Seat("s", 7, "bob", 1, null)))
                    .isInstanceOf(AlreadyExistsException.class);
        }
        assertThat(seats.get("s", 7)).isEqualTo(new Seat("s", 7, "eve", 1, null));
    }

    private void putRaw(AttributeValue heldUntil) {
        tables.client()
                .putItem(put -> put.tableName("seats")
                        .item(Map.of(
                                "show", AttributeValue.fromS("s"),
                                "number", AttributeValue.fromN("7"),
                                "holder", AttributeValue.fromS("eve"),
                                "price", AttributeValue.fromN("1"),
                                "heldUntil", heldUntil)));
    }

    private Map<String, AttributeValue> seat(int number) {
        return tables.client()
                .getItem(get -> get.tableName("seats")
                        .key(Map.of(
                                "show",
                                AttributeValue.fromS("s"),
                                "number",
                                AttributeValue.fromN(Integer.toString(number)))))
                .item();
    }
}
