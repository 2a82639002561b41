package io.dynawright.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.expression.Path;
import io.dynawright.shop.Order;
import io.dynawright.shop.OrderSchema;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is fetched of each item. */
class PageContentTest {

    private static final Subject<Order> BY_STATUS = new Subject<>("query", OrderSchema.INSTANCE, "by-status");
    private static final Path NOTE = Path.of("n");
    private static final Path STATUS = Path.of("status");
    private static final Reading<Integer> SELECTION =
            new Reading.Fetched<>(List.of(NOTE, STATUS), (item, context) -> 0);

    @Test
    void wholeEntitiesNeedNoProjection() {
        Reading<Order> whole = Reading.entity(BY_STATUS);
        for (PageContent content : PageContent.values()) {
            assertThat(content.projection(whole, BY_STATUS)).isEmpty();
        }
    }

    @Test
    void aSelectionIsWhatIsFetched() {
        assertThat(PageContent.ITEMS.projection(SELECTION, BY_STATUS)).contains(List.of(NOTE, STATUS));
        assertThat(PageContent.METERED_ITEMS.projection(SELECTION, BY_STATUS)).contains(List.of(NOTE, STATUS));
        assertThat(PageContent.COUNT.projection(SELECTION, BY_STATUS)).isEmpty();
    }

    @Test
    void whatCanEndAfterAnyItemHasTheKeysOfTableAndIndexOnce() {
        assertThat(PageContent.RESUMABLE_ITEMS.projection(SELECTION, BY_STATUS))
                .isEqualTo(Optional.of(
                        List.of(NOTE, STATUS, Path.of("customerId"), Path.of("orderId"), Path.of("placedAt"))));
    }
}
