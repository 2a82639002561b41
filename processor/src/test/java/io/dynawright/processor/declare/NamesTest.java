package io.dynawright.processor.declare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    @Test
    void nestedEntitiesCarryTheNamesAroundThem() {
        GeneratedNames names =
                Names.of(JavaType.Declared.of("shop", "Shop", "Order"), Naming.usual(AsyncRepository.GENERATED));
        assertThat(names.repository().qualifiedName()).isEqualTo("shop.Shop_OrderRepository");
        assertThat(names.all()).doesNotHaveDuplicates().hasSize(8);
    }

    @Test
    void theUnnamedPackageHasNoDot() {
        assertThat(Names.of(JavaType.Declared.of("", "Order"), Naming.usual(AsyncRepository.OMITTED))
                        .key()
                        .qualifiedName())
                .isEqualTo("OrderKey");
    }

    @Test
    void whatATableSaysPrevailsOverWhatIsSaidForAll() {
        Naming naming = new Naming(
                        AsyncRepository.GENERATED,
                        Map.of(),
                        Map.of(
                                Artefact.SCHEMA,
                                new NamePattern("*Table"),
                                Artefact.REPOSITORY,
                                new NamePattern("*Dao")))
                .with(Optional.of(AsyncRepository.OMITTED), own(Artefact.REPOSITORY, "*Store"));
        GeneratedNames names = Names.of(JavaType.Declared.of("shop", "Shop", "Order"), naming);
        assertThat(names.all())
                .extracting(JavaType.Declared::simpleName)
                .containsExactly(
                        "Shop_OrderTable",
                        "Shop_OrderKey",
                        "Shop_OrderAttributes",
                        "Shop_OrderQuery",
                        "Shop_OrderUpdate",
                        "Shop_OrderOperations",
                        "Shop_OrderStore");
    }

    @ParameterizedTest
    @CsvSource({"*-Dao, OrderRepository", "'', OrderRepository", "Dao, Dao", "*And*, OrderAndOrder"})
    void aPatternThatIsRefusedStillMakesANameThatJavaCanHave(String pattern, String name) {
        Naming naming = Naming.usual(AsyncRepository.OMITTED).with(Optional.empty(), own(Artefact.REPOSITORY, pattern));
        assertThat(Names.of(JavaType.Declared.of("shop", "Order"), naming)
                        .repository()
                        .simpleName())
                .isEqualTo(name);
    }

    private static Map<Artefact, Written<NamePattern>> own(Artefact artefact, String pattern) {
        return Map.of(artefact, new Written<>(new NamePattern(pattern), () -> 0));
    }

    @ParameterizedTest
    @CsvSource({
        "total, total",
        "getClass, getClass_",
        "hashCode, hashCode_",
        "class, class_",
        "key, key",
        "limit, limit",
        "exactlyOnce, exactlyOnce_",
        "ifVersion, ifVersion_"
    })
    void pathAccessor(String attribute, String accessor) {
        assertThat(Names.pathAccessor(attribute)).isEqualTo(accessor);
    }

    @ParameterizedTest
    @CsvSource({
        "by-status, byStatus",
        "BY_STATUS, bYSTATUS",
        "orders.by-date, ordersByDate",
        "find, find_",
        "find-all, findAll_",
        "put-all-unchecked, putAllUnchecked_",
        "check, check_",
        "with-zone, withZone_",
        "default, default_",
        "2nd-index, _2ndIndex",
        "---, _index",
    })
    void queryMethod(String index, String method) {
        assertThat(Names.queryMethod(index)).isEqualTo(method);
        assertThat(Identifiers.isIdentifier(method)).isTrue();
        assertThat(Names.isRepositoryMethod(method)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "byStatus, true",
        "by-status, false",
        "'', false",
        "class, false",
        "2nd, false",
        "_, false",
        "größe, true",
        "record, true"
    })
    void isIdentifier(String name, boolean expected) {
        assertThat(Identifiers.isIdentifier(name)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"OrderDao, true", "records, true", "record, false", "var, false", "enum, false", "2nd, false"})
    void isTypeName(String name, boolean expected) {
        assertThat(Identifiers.isTypeName(name)).isEqualTo(expected);
    }
}
