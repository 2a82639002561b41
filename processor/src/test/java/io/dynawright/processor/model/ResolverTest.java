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
                    Declarations.named("getClass", "class")),
            List.of(Declarations.global("by-status", "status", "orderId"), Declarations.local("by-class", "getClass")));

    @Test
    void attributesKeepTheirOrderAndGetTheirNames() {
        TableModel model = resolved();
        assertThat(model.attributes())
                .extracting(Attribute::javaName)
                .containsExactly("customerId", "orderId", "status", "getClass");
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
        assertThat(model.updatableAttributes()).extracting(Attribute::javaName).containsExactly("status", "getClass");
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
