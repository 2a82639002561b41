package io.dynawright.operation;

import io.dynawright.error.ConversionException;
import io.dynawright.error.InvalidRequestException;
import io.dynawright.error.Target;
import io.dynawright.expression.Condition;
import io.dynawright.schema.EntitySchema;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/**
 * The items for which a condition holds, by the table or index that serves it best.
 *
 * <p>One serves it if its key attributes are all asked for, since an index leaves out items without them: the partition
 * attributes by {@code eq}, the sort attributes, from left to right, by {@code eq} and the last of them by a range
 * ({@code lt le gt ge between beginsWith}, or {@code ge} with {@code le}), or merely by {@code exists}. Attributes of the
 * table's own key are in every item and may be left out of a sort key. The parts of the condition must be combined with
 * {@code and}. What does not go into the key condition becomes the filter, which must not name a key attribute of what
 * is queried: with {@code ne}, {@code in}, {@code or} on one, or a second condition on it, that table or index does not
 * serve. Neither does a global index that lacks attributes of whole items, nor a local one that lacks those of the
 * filter. A raw condition might name keys, so that only a scan takes it.
 *
 * <p>Of several, the one comes first that
 * <ol>
 *   <li>is a whole primary key, which is one item; if the condition asks for nothing else, it becomes a GetItem
 *   <li>has more key attributes with {@code eq}
 *   <li>has a range of one more
 *   <li>has whole items, so that none has to be fetched from the table
 *   <li>is the table, then a local index, then a global one
 *   <li>has the name that comes first in the alphabet.
 * </ol>
 *
 * <p>The choice depends on the form of the condition and never on its values, so that what is found for some is found
 * for all. If nothing serves, the call is refused, with the reasons, unless {@link WhereOptions#allowScan()} was said.
 * {@link #explain()} tells what was chosen and why the others were not.
 *
 * @param <T> the entity
 */
public final class WhereOperation<T> implements OrderedOperation<T> {

    private final ChosenPages<T, ?, ?> chosen;
    private final List<String> reasons;

    private WhereOperation(ChosenPages<T, ?, ?> chosen, List<String> reasons) {
        this.chosen = chosen;
        this.reasons = reasons;
    }

    /**
     * The items for which the condition holds.
     *
     * @throws InvalidRequestException if no key serves the condition, or it is not legal
     */
    public static <T, A> WhereOperation<T> of(EntitySchema<T> schema, A attributes, Function<A, Condition> condition) {
        return of(schema, attributes, condition, options -> options);
    }

    /**
     * The items for which the condition holds, as the options say.
     *
     * @throws InvalidRequestException if no key serves the condition and a scan is not allowed, or if the condition or
     *     an option is not legal
     */
    public static <T, A> WhereOperation<T> of(
            EntitySchema<T> schema,
            A attributes,
            Function<A, Condition> condition,
            UnaryOperator<WhereOptions> options) {
        Subject<T> subject = Subject.of("where", schema);
        WhereOptions configured = Options.configure(new WhereOptions(), options, subject::target);
        WherePlanner<T> planner = new WherePlanner<>(subject, configured);
        AccessPlan plan = planner.choose(condition, attributes);
        return new WhereOperation<>(planner.pages(plan), plan.reasons());
    }

    @Override
    public Target target() {
        return chosen.target();
    }

    @Override
    public DynamoDbRequest toRequest(OperationContext context) {
        return chosen.toRequest(context);
    }

    /** As for a query; then what was chosen, and why each other table or index was not. */
    @Override
    public String explain(OperationContext context, Values values) {
        return chosen.explain(context, values) + "\n  " + String.join("\n  ", reasons);
    }

    @Override
    public long limit() {
        return chosen.limit();
    }

    @Override
    public int maxRequests() {
        return chosen.maxRequests();
    }

    @Override
    public OptionalDouble capacityPerSecond() {
        return chosen.capacityPerSecond();
    }

    @Override
    public PageScope scope(OperationContext context) {
        return chosen.scope(context);
    }

    @Override
    public ReadOperation<ItemPage<T>> page(PageStart start) {
        return chosen.page(start);
    }

    @Override
    public ReadOperation<ItemPage<T>> resumablePage(PageStart start) {
        return chosen.resumablePage(start);
    }

    @Override
    public ReadOperation<ItemPage<T>> meteredPage(PageStart start) {
        return chosen.meteredPage(start);
    }

    @Override
    public ReadOperation<ItemPage<T>> count(PageStart start) {
        return chosen.count(start);
    }

    @Override
    public WhereOperation<T> reversed() {
        return new WhereOperation<>(chosen.reversed(), reasons);
    }

    @Override
    public <R> WhereOperation<R> as(View<T, R> view) {
        return new WhereOperation<>(chosen.as(view), reasons);
    }

    @Override
    public WhereOperation<T> onUndecodable(Consumer<ConversionException> handler) {
        return new WhereOperation<>(chosen.onUndecodable(handler), reasons);
    }
}
