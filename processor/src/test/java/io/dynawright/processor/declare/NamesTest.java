package io.dynawright.processor.declare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    @Test
    void nestedEntitiesCarryTheNamesAroundThem() {
        GeneratedNames names = Names.of(JavaType.Declared.of("shop", "Shop", "Order"), AsyncRepository.GENERATED);
        assertThat(names.repository().qualifiedName()).isEqualTo("shop.Shop_OrderRepository");
        assertThat(names.all()).doesNotHaveDuplicates().hasSize(8);
    }

    @Test
    void theUnnamedPackageHasNoDot() {
        assertThat(Names.of(JavaType.Declared.of("", "Order"), AsyncRepository.OMITTED)
                        .key()
                        .qualifiedName())
                .isEqualTo("OrderKey");
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
        "größe, true"
    })
    void isIdentifier(String name, boolean expected) {
        assertThat(Identifiers.isIdentifier(name)).isEqualTo(expected);
    }
}
