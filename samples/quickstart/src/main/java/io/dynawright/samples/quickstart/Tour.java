package io.dynawright.samples.quickstart;

import static io.dynawright.samples.quickstart.OrderStatus.NEW;
import static io.dynawright.samples.quickstart.OrderStatus.PAID;
import static io.dynawright.samples.quickstart.OrderStatus.SHIPPED;

import io.dynawright.Dynawright;
import io.dynawright.Page;
import io.dynawright.Results;
import io.dynawright.error.AlreadyExistsException;
import io.dynawright.error.ConditionFailedException;
import io.dynawright.schema.TableDefinition;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The tour through a generated repository: each method is one stop. */
final class Tour {

    private final Dynawright dynawright;
    private final OrderRepository orders;
    private final Account account;

    Tour(Dynawright dynawright, Account account) {
        this.dynawright = dynawright;
        this.orders = new OrderRepository(dynawright);
        this.account = account;
    }

    /** Makes the table, visits every stop, and deletes the table that it made. */
    void take() {
        createTable();
        try {
            putAll();
            insert();
            get();
            query();
            queryGlobalIndex();
            queryLocalIndex();
            where();
            pages();
            select();
            updateUnderCondition();
            update();
            upsert();
            delete();
            count();
        } finally {
            deleteTable();
        }
    }

    private void createTable() {
        account.step("Create the table, with its two indexes", """
                dynawright.createTable(OrderSchema.INSTANCE)
                """);
        TableDefinition table = dynawright.createTable(OrderSchema.INSTANCE);
        account.result("Table " + table.name() + ", key " + table.key().attributes());
        table.indexes()
                .forEach(index -> account.result(
                        "Index " + index.name() + ", key " + index.key().attributes()));
    }

    private void putAll() {
        account.step("Put the orders of the shipped file, 25 in a request", """
                orders.putAll(loaded).orThrow()
                """);
        List<Order> loaded = OrderFile.read();
        List<Order> written = orders.putAll(loaded).orThrow().written();
        account.result(written.size() + " orders written");
    }

    private void insert() {
        account.step("Insert an order whose key is taken: refused, with the order that is there", """
                orders.insert(order)
                """);
        Order order = new Order("c-1", "2026-01-001", NEW, Instant.now(), BigDecimal.TEN, 1, "Lisbon", null);
        try {
            orders.insert(order);
        } catch (AlreadyExistsException e) {
            account.result(e.getMessage());
            e.current(Order.class).ifPresent(account::result);
        }
    }

    private void get() {
        account.step("Get one order by its key", """
                orders.get("c-1", "2026-01-001")
                """);
        Order order = orders.get("c-1", "2026-01-001");
        account.result(order);
    }

    private void query() {
        account.step("Query the orders of one customer from April to June", """
                orders.query("c-2", q -> q.orderId().between("2026-04", "2026-07"))
                """);
        for (Order order : orders.query("c-2", q -> q.orderId().between("2026-04", "2026-07"))) {
            account.result(order);
        }
    }

    private void queryGlobalIndex() {
        account.step("Query an index, newest first, with a filter", """
                orders.byStatus(PAID, q -> q.placedAt().ge(june).descending().filter(it -> it.total().gt(200)))
                """);
        Instant june = Instant.parse("2026-06-01T00:00:00Z");
        orders.byStatus(
                        PAID,
                        q -> q.placedAt()
                                .ge(june)
                                .descending()
                                .filter(it -> it.total().gt(200)))
                .forEach(account::result);
    }

    private void queryLocalIndex() {
        account.step("Query the three dearest orders of one customer", """
                orders.byTotal("c-3", q -> q.descending().limit(3))
                """);
        orders.byTotal("c-3", q -> q.descending().limit(3)).forEach(account::result);
    }

    private void where() {
        account.step("Let Dynawright find the index that serves a condition, and explain its choice", """
                orders.where(it -> it.customerId().eq("c-2").and(it.total().ge(100)))
                """);
        Results<Order> dear =
                orders.where(it -> it.customerId().eq("c-2").and(it.total().ge(100)));
        dear.explain().lines().forEach(account::result);
        account.result(dear.count() + " orders");
    }

    private void pages() {
        account.step("Read two orders, and with the cursor of that page the next two", """
                orders.query("c-2").page(2, first.cursor().orElseThrow())
                """);
        Page<Order> first = orders.query("c-2").page(2);
        first.items().forEach(account::result);
        orders.query("c-2").page(2, first.cursor().orElseThrow()).items().forEach(account::result);
    }

    private void select() {
        account.step("Fetch one attribute of each order", """
                orders.query("c-2", q -> q.select(it -> it.city()))
                """);
        List<Optional<String>> cities =
                orders.query("c-2", q -> q.select(it -> it.city())).list();
        account.result(
                cities.stream().flatMap(Optional::stream).distinct().sorted().collect(Collectors.joining(", ")));
    }

    private void updateUnderCondition() {
        account.step("Ship an order only if it is paid: it is not, and comes back as it is", """
                orders.update("c-1", "2026-09-055", u -> u.status().set(SHIPPED).onlyIf(it -> it.status().eq(PAID)))
                """);
        try {
            orders.update(
                    "c-1",
                    "2026-09-055",
                    u -> u.status().set(SHIPPED).onlyIf(it -> it.status().eq(PAID)));
        } catch (ConditionFailedException e) {
            account.result(e.getMessage());
            e.current(Order.class).ifPresent(account::result);
        }
    }

    private void update() {
        account.step("Update some attributes of an order", """
                orders.update("c-1", "2026-09-055", u -> u.status().set(PAID).itemCount().increment(2).note().remove())
                """);
        Order paid = orders.update(
                "c-1",
                "2026-09-055",
                u -> u.status().set(PAID).itemCount().increment(2).note().remove());
        account.result(paid);
    }

    private void upsert() {
        account.step("Upsert an order that does not exist yet", """
                orders.upsert("c-7", "2026-10-061", u -> {
                    u.status().set(NEW);
                    u.placedAt().set(Instant.parse("2026-10-02T08:15:00Z"));
                    u.total().set(new BigDecimal("19.90"));
                    u.itemCount().increment(1);
                    u.city().setIfAbsent("Oslo");
                    return u;
                })
                """);
        Order created = orders.upsert("c-7", "2026-10-061", u -> {
            u.status().set(NEW);
            u.placedAt().set(Instant.parse("2026-10-02T08:15:00Z"));
            u.total().set(new BigDecimal("19.90"));
            u.itemCount().increment(1);
            u.city().setIfAbsent("Oslo");
            return u;
        });
        account.result(created);
    }

    private void delete() {
        account.step("Delete an order, twice", """
                orders.delete("c-7", "2026-10-061")
                """);
        Optional<Order> deleted = orders.delete("c-7", "2026-10-061");
        deleted.ifPresent(account::result);
        Optional<Order> nothing = orders.delete("c-7", "2026-10-061");
        account.result("The second time: " + nothing);
    }

    private void count() {
        account.step("Count the orders that are shipped; only their number is sent", """
                orders.byStatus(SHIPPED).count()
                """);
        long shipped = orders.byStatus(SHIPPED).count();
        account.result(shipped + " orders");
    }

    private void deleteTable() {
        account.step("Delete the table", """
                dynawright.deleteTable(OrderSchema.INSTANCE)
                """);
        dynawright.deleteTable(OrderSchema.INSTANCE);
    }
}
