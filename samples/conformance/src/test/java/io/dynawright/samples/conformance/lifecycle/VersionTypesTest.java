package io.dynawright.samples.conformance.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dynawright.error.StaleVersionException;
import io.dynawright.samples.conformance.support.Tables;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Versions count alike whatever their type. */
class VersionTypesTest {

    @RegisterExtension
    private final Tables tables = new Tables(
            Versions_ShortsSchema.INSTANCE,
            Versions_ShortBoxesSchema.INSTANCE,
            Versions_IntsSchema.INSTANCE,
            Versions_IntBoxesSchema.INSTANCE,
            Versions_LongBoxesSchema.INSTANCE,
            Versions_BigsSchema.INSTANCE,
            NoteSchema.INSTANCE);

    /**
     * The calls of one repository.
     *
     * @param unstored versions that stand for an object that was never stored
     * @param entity makes an entity of a key and a version
     */
    private record Case<T, V>(
            String name,
            List<V> unstored,
            BiFunction<String, V, T> entity,
            Function<T, V> version,
            UnaryOperator<T> put,
            UnaryOperator<T> insert,
            UnaryOperator<T> update,
            Function<T, Object> delete) {}

    @TestFactory
    Stream<DynamicTest> everyTypeCounts() {
        var shorts = new Versions_ShortsRepository(tables.dynawright());
        var shortBoxes = new Versions_ShortBoxesRepository(tables.dynawright());
        var ints = new Versions_IntsRepository(tables.dynawright());
        var intBoxes = new Versions_IntBoxesRepository(tables.dynawright());
        var longBoxes = new Versions_LongBoxesRepository(tables.dynawright());
        var bigs = new Versions_BigsRepository(tables.dynawright());
        return Stream.of(
                        new Case<>(
                                "short",
                                List.of((short) 0),
                                (id, version) -> new Versions.Shorts(id, "x", version),
                                Versions.Shorts::version,
                                shorts::put,
                                shorts::insert,
                                item -> shorts.update(item, u -> u.text().set("y")),
                                shorts::delete),
                        new Case<>(
                                "Short",
                                orNull((short) 0),
                                (id, version) -> new Versions.ShortBoxes(id, "x", version),
                                Versions.ShortBoxes::version,
                                shortBoxes::put,
                                shortBoxes::insert,
                                item -> shortBoxes.update(item, u -> u.text().set("y")),
                                shortBoxes::delete),
                        new Case<>(
                                "int",
                                List.of(0),
                                (id, version) -> new Versions.Ints(id, "x", version),
                                Versions.Ints::version,
                                ints::put,
                                ints::insert,
                                item -> ints.update(item, u -> u.text().set("y")),
                                ints::delete),
                        new Case<>(
                                "Integer",
                                orNull(0),
                                (id, version) -> new Versions.IntBoxes(id, "x", version),
                                Versions.IntBoxes::version,
                                intBoxes::put,
                                intBoxes::insert,
                                item -> intBoxes.update(item, u -> u.text().set("y")),
                                intBoxes::delete),
                        new Case<>(
                                "Long",
                                orNull(0L),
                                (id, version) -> new Versions.LongBoxes(id, "x", version),
                                Versions.LongBoxes::version,
                                longBoxes::put,
                                longBoxes::insert,
                                item -> longBoxes.update(item, u -> u.text().set("y")),
                                longBoxes::delete),
                        new Case<>(
                                "BigInteger",
                                orNull(BigInteger.ZERO),
                                (id, version) -> new Versions.Bigs(id, "x", version),
                                Versions.Bigs::version,
                                bigs::put,
                                bigs::insert,
                                item -> bigs.update(item, u -> u.text().set("y")),
                                bigs::delete))
                .map(each -> DynamicTest.dynamicTest(each.name(), () -> counts(each)));
    }

    private static <V> List<V> orNull(V zero) {
        return Arrays.asList(zero, null);
    }

    private static <T, V> void counts(Case<T, V> each) {
        for (V unstored : each.unstored()) {
            String id = "id-" + unstored;
            T object = each.entity().apply(id, unstored);
            T first = each.put().apply(object);
            T second = each.put().apply(first);
            T third = each.update().apply(second);

            assertThat(Stream.of(first, second, third).map(each.version()).map(String::valueOf))
                    .containsExactly("1", "2", "3");
            assertThat(each.version().apply(object)).isEqualTo(unstored);
            assertThatThrownBy(() -> each.put().apply(object)).isInstanceOf(StaleVersionException.class);
            assertThatThrownBy(() -> each.put().apply(second)).isInstanceOf(StaleVersionException.class);
            assertThatThrownBy(() -> each.update().apply(second)).isInstanceOf(StaleVersionException.class);
            assertThatThrownBy(() -> each.delete().apply(object)).isInstanceOf(StaleVersionException.class);
            each.delete().apply(third);
            assertThat(each.insert().apply(third))
                    .satisfies(inserted ->
                            assertThat(each.version().apply(inserted)).hasToString("1"));
        }
    }

    @Test
    void aBeanThatIsWrittenStaysAsItWas() {
        NoteRepository notes = new NoteRepository(tables.dynawright());
        Note note = new Note();

        Note stored = notes.put(note);
        Note again = notes.put(stored);

        assertThat(note).usingRecursiveComparison().isEqualTo(new Note());
        assertThat(stored).isNotSameAs(note);
        assertThat(stored.getVersion()).isEqualTo(1);
        assertThat(again.getVersion()).isEqualTo(2);
        assertThat(again.getId()).isEqualTo(stored.getId());
        assertThat(notes.get(stored.getId())).usingRecursiveComparison().isEqualTo(again);
        assertThat(notes.insert(new Note()))
                .usingRecursiveComparison()
                .ignoringFields("id", "created", "updated", "expires")
                .isEqualTo(stored);
    }
}
