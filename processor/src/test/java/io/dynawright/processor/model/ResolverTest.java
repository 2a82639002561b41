package io.dynawright.processor.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.dynawright.processor.declare.Declarations;
import io.dynawright.processor.declare.IndexDeclaration;
import io.dynawright.processor.declare.KeyRole;
import io.dynawright.processor.declare.TableDeclaration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResolverTest {

    private static final TableDeclaration ORDERS = Declarations.table(
            List.of(
                    Declarations.text("customerId", KeyRole.PARTITION),
                    Declarations.text("orderId", KeyRole.SORT),
                    Declarations.text("status"),
                    Declarations.named("getClass", "class"),
                    Declarations.text("color"),
                    Declarations.text("a"),
                    Declarations.text("A"),
                    Declarations.text("note")),
            List.of(
                    Declarations.global("by-status", "status", "orderId"),
                    Declarations.local("by-class", "getClass"),
                    Declarations.global(
                            "by-color",
                            List.of("color", "status"),
                            List.of("a", "A", "orderId"),
                            List.of("getClass"))));

    @Test
    void attributesKeepTheirOrderAndGetTheirNames() {
        TableModel model = resolved();
        assertThat(model.attributes())
                .extracting(Attribute::javaName)
                .containsExactly("customerId", "orderId", "status", "getClass", "color", "a", "A", "note");
        Attribute last = model.attributes().get(3);
        assertThat(last.storedName()).isEqualTo("class");
        assertThat(last.pathAccessor()).isEqualTo("getClass_");
        assertThat(last.getter()).isEqualTo("getClass");
    }

    @Test
    void keysAreAttributesOfTheTable() {
        TableModel model = resolved();
        assertThat(model.key().partition()).isSameAs(model.attributes().get(0));
        assertThat(model.key().sort()).containsSame(model.attributes().get(1));
        assertThat(model.changes().single())
                .extracting(Attribute::javaName)
                .containsExactly("status", "getClass", "color", "a", "A", "note");
    }

    @Test
    void indexesKnowTheirKeysAndMethods() {
        List<Index> indexes = resolved().indexes();
        assertThat(indexes.get(0)).isInstanceOf(Index.Global.class);
        assertThat(indexes.get(0).queryMethod()).isEqualTo("byStatus");
        assertThat(indexes.get(0).queryBuilder()).isEqualTo("ByStatus");
        assertThat(indexes.get(0).key().attributes())
                .extracting(Attribute::javaName)
                .containsExactly("status", "orderId");
        assertThat(indexes.get(1)).isInstanceOf(Index.Local.class);
        assertThat(indexes.get(1).key().attributes())
                .extracting(Attribute::javaName)
                .containsExactly("customerId", "getClass");
    }

    @Test
    void aPartialIndexHoldsTheKeysAndWhatItIncludesInTheOrderOfTheSource() {
        Index index = resolved().indexes().get(2);
        assertThat(index.key().partition()).extracting(Attribute::javaName).containsExactly("color", "status");
        assertThat(index.key().sort()).extracting(Attribute::javaName).containsExactly("a", "A", "orderId");
        assertThat(index.projection())
                .isInstanceOfSatisfying(
                        Projected.Some.class,
                        some -> assertThat(some.attributes())
                                .extracting(Attribute::javaName)
                                .containsExactly("customerId", "orderId", "status", "getClass", "color", "a", "A"));
    }

    @Test
    void everySortAttributeButTheLastLeadsToAStageWithANameOfItsOwn() {
        assertThat(resolved().indexes().get(2).stages()).containsExactly("AfterA", "AfterA_");
        assertThat(resolved().indexes().get(0).stages()).isEmpty();
    }

    @Test
    void whatNoRuleNoticedIsOurMistake() {
        TableDeclaration keyless =
                Declarations.table(List.of(Declarations.text("status")), List.<IndexDeclaration>of());
        assertThatIllegalStateException()
                .isThrownBy(() -> Resolver.resolve(keyless))
                .withMessageContaining("a partition key");
    }

    private static TableModel resolved() {
        return (TableModel) Resolver.resolve(ORDERS);
    }
}
