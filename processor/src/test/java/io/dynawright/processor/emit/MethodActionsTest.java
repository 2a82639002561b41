package io.dynawright.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.processor.declare.JavaType;
import io.dynawright.processor.declare.MethodActions;
import io.dynawright.processor.declare.MethodActions.Action;
import io.dynawright.processor.declare.RepositoryMethod;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The table of what methods need: a method that is not in it would be taken for the query of an index. */
class MethodActionsTest {

    private static final JavaType VOID = new JavaType.Other("void");

    @Test
    void everyMethodThatARepositoryCanHaveIsKnownApartFromQueriesOfIndexes() {
        Set<String> methods = new TreeSet<>(Shells.OPERATIONS);
        methods.remove("check");
        assertThat(MethodActions.names()).containsExactlyInAnyOrderElementsOf(methods);
    }

    @Test
    void whatIsUnknownQueriesTheIndexThatItIsNamedAfter() {
        assertThat(MethodActions.of(method("byStatus")))
                .isEqualTo(new MethodActions(Set.of(Action.BATCH_GET_ITEM), MethodActions.Queried.ITS_OWN));
    }

    @Test
    void whereCanScanOnlyWithOptions() {
        assertThat(MethodActions.of(method("where", "condition")).ofTable()).doesNotContain(Action.SCAN);
        assertThat(MethodActions.of(method("where", "condition", "options")).ofTable())
                .contains(Action.SCAN);
    }

    @Test
    void anUpdateOfAnOlderFormWritesTheItemFirst() {
        assertThat(MethodActions.of(method("update", "key", "changes"))
                        .onOlderForms()
                        .ofTable())
                .containsExactlyInAnyOrder(Action.UPDATE_ITEM, Action.GET_ITEM, Action.PUT_ITEM);
        MethodActions find = MethodActions.of(method("find", "key"));
        assertThat(find.onOlderForms()).isEqualTo(find);
    }

    private static RepositoryMethod method(String name, String... parameters) {
        return new RepositoryMethod(
                name,
                List.of(),
                List.of(parameters).stream()
                        .map(parameter -> new RepositoryMethod.Parameter(parameter, VOID))
                        .toList(),
                VOID);
    }
}
