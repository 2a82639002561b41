package io.dynawright.operation;

import io.dynawright.error.ConversionException;
import java.util.Optional;
import java.util.function.Consumer;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/** The pages of a plan that was chosen for a condition. */
final class ChosenPages<T, Q extends DynamoDbRequest, P> extends PlannedPages<T, Q, P> {

    private final PagePlan<T, Q, P> plan;

    ChosenPages(PagePlan<T, Q, P> plan, Optional<Consumer<ConversionException>> undecodable) {
        super(plan, undecodable);
        this.plan = plan;
    }

    /** The same pages from the other end. */
    ChosenPages<T, Q, P> reversed() {
        return new ChosenPages<>(plan.reversed(), undecodable());
    }

    /** The same pages, whose items are read as the view says. */
    <R> ChosenPages<R, Q, P> as(View<T, R> view) {
        return new ChosenPages<>(plan.as(Reading.view(plan.subject(), view)), undecodable());
    }

    @Override
    public ChosenPages<T, Q, P> onUndecodable(Consumer<ConversionException> handler) {
        return new ChosenPages<>(plan, Optional.of(Options.handler(handler, target())));
    }
}
