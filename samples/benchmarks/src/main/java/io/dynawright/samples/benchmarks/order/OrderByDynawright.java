package io.dynawright.samples.benchmarks.order;

import io.dynawright.Dynawright;
import io.dynawright.samples.benchmarks.contender.Contender;
import io.dynawright.samples.benchmarks.contender.ItemId;
import io.dynawright.samples.benchmarks.contender.Mapping;
import io.dynawright.samples.benchmarks.contender.SchemaMapping;
import java.util.List;
import java.util.Objects;

/** The order by its generated repository. */
public final class OrderByDynawright implements Contender<Order> {
    private final OrderRepository repository;

    public OrderByDynawright(Dynawright dynawright) {
        this.repository = new OrderRepository(dynawright);
    }

    @Override
    public Mapping<Order> mapping() {
        return new SchemaMapping<>(OrderSchema.INSTANCE);
    }

    @Override
    public Order get(ItemId id) {
        return repository.get(id.partition(), sort(id));
    }

    @Override
    public List<Order> query(String partition) {
        return repository.query(partition).list();
    }

    @Override
    public void put(Order order) {
        repository.put(order);
    }

    @Override
    public Order update(Order order) {
        return repository.update(order, u -> u.status().set(order.status()));
    }

    @Override
    public List<Order> batchGet(List<ItemId> ids) {
        return repository
                .findAll(ids.stream()
                        .map(id -> OrderKey.of(id.partition(), sort(id)))
                        .toList())
                .list();
    }

    @Override
    public void batchWrite(List<Order> orders) {
        repository.putAllUnchecked(orders).orThrow();
    }

    private static String sort(ItemId id) {
        return Objects.requireNonNull(id.sort());
    }
}
