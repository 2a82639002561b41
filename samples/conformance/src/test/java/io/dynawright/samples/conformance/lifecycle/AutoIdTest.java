package io.dynawright.samples.conformance.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dynawright.error.AlreadyExistsException;
import io.dynawright.error.ConfigurationException;
import io.dynawright.id.IdKind;
import io.dynawright.samples.conformance.support.Tables;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Ids that Dynawright makes where an object has none. */
class AutoIdTest {

    private static final UUID GIVEN = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final String ULID = "[0-7][0-9A-HJKMNP-TV-Z]{25}";

    @RegisterExtension
    private final Tables tables =
            new Tables(Ids_RandomsSchema.INSTANCE, Ids_OrderedSchema.INSTANCE, Ids_SortedSchema.INSTANCE);

    private final Ids_RandomsRepository randoms = new Ids_RandomsRepository(tables.dynawright());
    private final Ids_OrderedRepository ordered = new Ids_OrderedRepository(tables.dynawright());
    private final Ids_SortedRepository sorted = new Ids_SortedRepository(tables.dynawright());

    @Test
    void makesRandomUuids() {
        Ids.Randoms object = new Ids.Randoms(null, null, "x");
        Ids.Randoms put = randoms.put(object);
        Ids.Randoms inserted = randoms.insert(object);

        assertThat(object).isEqualTo(new Ids.Randoms(null, null, "x"));
        assertThat(List.of(put, inserted)).allSatisfy(each -> {
            assertThat(each.id().version()).isEqualTo(4);
            assertThat(UUID.fromString(each.token()).version()).isEqualTo(4);
            assertThat(randoms.get(each.id())).isEqualTo(each);
        });
        assertThat(List.of(put.id(), inserted.id(), UUID.fromString(put.token()), UUID.fromString(inserted.token())))
                .doesNotHaveDuplicates();
    }

    @Test
    void makesUuidsThatSortByTheirTime() {
        List<Ids.Ordered> put = IntStream.range(0, 20)
                .mapToObj(i -> ordered.put(new Ids.Ordered(null, null, "x")))
                .toList();

        assertThat(put).allSatisfy(each -> {
            assertThat(UUID.fromString(each.id()).version()).isEqualTo(7);
            assertThat(each.token().version()).isEqualTo(7);
            assertThat(ordered.get(each.id())).isEqualTo(each);
        });
        assertThat(put.stream().map(Ids.Ordered::id)).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void makesUlidsThatSortByTheirTime() {
        List<Ids.Sorted> put = IntStream.range(0, 20)
                .mapToObj(i -> sorted.insert(new Ids.Sorted("o", null, null, "x")))
                .toList();

        assertThat(put).allSatisfy(each -> {
            assertThat(each.id()).matches(ULID);
            assertThat(each.token()).matches(ULID);
        });
        assertThat(sorted.query("o").list()).isEqualTo(put);
    }

    @Test
    void keepsTheIdsThatThereAre() {
        assertThat(randoms.put(new Ids.Randoms(GIVEN, null, "x"))).satisfies(put -> {
            assertThat(put.id()).isEqualTo(GIVEN);
            assertThat(put.token()).isNotNull();
        });
        assertThat(randoms.put(new Ids.Randoms(GIVEN, "t", "y"))).isEqualTo(new Ids.Randoms(GIVEN, "t", "y"));
        assertThat(randoms.get(GIVEN)).isEqualTo(new Ids.Randoms(GIVEN, "t", "y"));
        assertThatThrownBy(() -> randoms.insert(new Ids.Randoms(GIVEN, null, "x")))
                .isInstanceOf(AlreadyExistsException.class);
    }

    @Test
    void aWholeObjectGoesInAndTheSameComesOut() {
        Ids.Randoms object = new Ids.Randoms(GIVEN, "t", "y");

        assertThat(randoms.put(object)).isEqualTo(object);
    }

    @Test
    void batchesAndTransactionsMakeThemToo() {
        var batch = sorted.putAll(List.of(
                new Ids.Sorted("o", null, null, "1"),
                new Ids.Sorted("o", null, "t", "2"),
                new Ids.Sorted("o", "i", null, "3")));
        var insert = Ids_SortedOperations.insert(new Ids.Sorted("p", null, null, "4"));
        var put = Ids_SortedOperations.put(new Ids.Sorted("p", null, "t", "5"));
        var transaction = tables.dynawright().transact(insert, put);

        List<Ids.Sorted> written = batch.orThrow().written();
        assertThat(written).extracting(Ids.Sorted::text).containsExactly("1", "2", "3");
        assertThat(written.get(0).id()).matches(ULID);
        assertThat(written.get(0).token()).matches(ULID);
        assertThat(written.get(1).id()).matches(ULID);
        assertThat(written.get(1).token()).isEqualTo("t");
        assertThat(written.get(2).id()).isEqualTo("i");
        assertThat(written.get(2).token()).matches(ULID);
        assertThat(sorted.query("o").list()).containsExactlyInAnyOrderElementsOf(written);
        assertThat(transaction.of(insert).id()).matches(ULID);
        assertThat(transaction.of(put).token()).isEqualTo("t");
        assertThat(sorted.query("p").list()).containsExactlyInAnyOrder(transaction.of(insert), transaction.of(put));
    }

    @Test
    void anUpsertThatCreatesMakesIdsThatAreNoKeys() {
        Ids.Sorted created = sorted.upsert("o", "i", u -> u.text().set("x"));
        Ids.Sorted updated = sorted.upsert("o", "i", u -> u.text().set("y"));
        Ids.Sorted given =
                sorted.upsert("o", "j", u -> u.text().set("x").token().set("t"));

        assertThat(created.token()).matches(ULID);
        assertThat(updated).isEqualTo(new Ids.Sorted("o", "i", created.token(), "y"));
        assertThat(given.token()).isEqualTo("t");
    }

    @Test
    void takesThemFromTheSourceThatIsPassedIn() {
        List<IdKind> asked = new ArrayList<>();
        AtomicInteger number = new AtomicInteger();
        var dynawright = tables.dynawright().withIds(kind -> {
            asked.add(kind);
            return "id-" + number.incrementAndGet();
        });

        Ids.Sorted first = new Ids_SortedRepository(dynawright).put(new Ids.Sorted("o", null, null, "x"));

        assertThat(List.of(first.id(), first.token())).containsExactlyInAnyOrder("id-1", "id-2");
        assertThat(asked).containsExactly(IdKind.ULID, IdKind.ULID);
        assertThat(sorted.query("o").list()).containsExactly(first);
    }

    @Test
    void aSourceThatGivesNoIdIsAMatterOfConfiguration() {
        var other = new Ids_RandomsRepository(tables.dynawright().withIds(kind -> "none"));
        var none = new Ids_SortedRepository(tables.dynawright().withIds(kind -> null));

        assertThatThrownBy(() -> other.put(new Ids.Randoms(null, null, "x")))
                .isInstanceOf(ConfigurationException.class);
        assertThatThrownBy(() -> none.insert(new Ids.Sorted("o", "i", null, "x")))
                .isInstanceOf(ConfigurationException.class);
        assertThatThrownBy(() -> none.upsert("o", "i", u -> u.text().set("x")))
                .isInstanceOf(ConfigurationException.class);
        assertThat(tables.calls()).isZero();
    }

    @Test
    void anOperationThatIsRunAgainMakesAnotherId() {
        var put = Ids_RandomsOperations.put(new Ids.Randoms(null, null, "x"));

        assertThat(tables.dynawright().run(put).id())
                .isNotEqualTo(tables.dynawright().run(put).id());
        assertThat(randoms.scan()).hasSize(2);
    }
}
