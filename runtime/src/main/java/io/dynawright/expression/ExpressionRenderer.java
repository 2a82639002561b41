package io.dynawright.expression;

import io.dynawright.error.InvalidRequestException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Turns trees into the text of DynamoDB's expressions. All expressions of one request go through one renderer, so that
 * they share its placeholders.
 *
 * <p>An expression that is larger than DynamoDB takes is refused with an {@link InvalidRequestException}: more than
 * 4,096 bytes of text, or more than 300 operators. Each comparison, function, {@code AND}, {@code OR}, {@code NOT},
 * {@code +} and {@code -} is an operator.
 */
public final class ExpressionRenderer {

    private final Placeholders placeholders = new Placeholders();
    private final ZonedConditions zoned;

    /** A renderer for a run that stores moments in UTC as they are. */
    public ExpressionRenderer() {
        this(ZonedConditions.UTC);
    }

    /** A renderer for a run that sends conditions so. Updates are rendered as they are. */
    public ExpressionRenderer(ZonedConditions zoned) {
        this.zoned = zoned;
    }

    /** The names and values of all that was rendered so far. */
    public Placeholders placeholders() {
        return placeholders;
    }

    /**
     * A condition, filter or key condition expression. An {@code IN} of more than 100 values becomes several, joined by
     * {@code OR}. What always holds should rather not be sent: {@link Condition#isAlways()}.
     */
    public String condition(Condition condition) {
        Condition simple = Simplification.renderable(zoned.of(condition));
        String text = new ConditionRenderer(placeholders).text(simple);
        return ExpressionLimits.checked("condition", text, ExpressionLimits.operators(simple));
    }

    /** An update expression: the clauses SET, REMOVE, ADD and DELETE, each with its actions in the order given. */
    public String update(List<UpdateAction> actions) {
        String text = new UpdateRenderer(placeholders).text(actions);
        return ExpressionLimits.checked("update", text, ExpressionLimits.operators(actions));
    }

    /** A projection expression of these attributes. */
    public String projection(List<Path> paths) {
        String text = paths.stream().map(placeholders::path).collect(Collectors.joining(", "));
        return ExpressionLimits.checked("projection", text);
    }
}
