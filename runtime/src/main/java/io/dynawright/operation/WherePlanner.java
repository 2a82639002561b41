package io.dynawright.operation;

import io.dynawright.expression.Condition;
import io.dynawright.schema.IndexInfo;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Makes the requests for the items of a condition. */
record WherePlanner<T>(Subject<T> subject, WhereOptions options) {

    /** The plan for the condition that the function makes of the attributes. */
    <A> AccessPlan choose(Function<A, Condition> condition, A attributes) {
        IndexChoice choice = new IndexChoice(subject.schema().definition(), options.consistency(), options.scanning());
        return Options.located(() -> choice.plan(Conditions.made(condition, attributes)), subject::target);
    }

    /** The pages that the plan brings. */
    ChosenPages<T, ?, ?> pages(AccessPlan plan) {
        if (plan instanceof AccessPlan.Get get) {
            return get(get.coverage());
        } else if (plan instanceof AccessPlan.Query query) {
            return query(query.coverage());
        } else {
            return scan((AccessPlan.Scan) plan);
        }
    }

    private ChosenPages<T, ?, ?> get(KeyCoverage coverage) {
        checkOperands(subject, coverage);
        Map<String, AttributeValue> key = new HashMap<>();
        for (KeyUse.Narrowed narrowed : coverage.key()) {
            key.put(narrowed.attribute(), narrowed.operands().get(0));
        }
        GetPlan<T> plan = new GetPlan<>(
                subject,
                Reading.entity(subject),
                key,
                coverage.keyCondition(),
                options.limits(),
                options.consistency());
        return new ChosenPages<>(plan, Optional.empty());
    }

    private ChosenPages<T, ?, ?> query(KeyCoverage coverage) {
        @Nullable
        String index = coverage.candidate().index().map(IndexInfo::name).orElse(null);
        Subject<T> queried = new Subject<>(subject.operation(), subject.schema(), index);
        checkOperands(queried, coverage);
        QueryPlan<T> plan = new QueryPlan<>(
                queried,
                Reading.entity(queried),
                coverage.keyCondition(),
                coverage.filterCondition(),
                options.direction(),
                options.limits(),
                options.consistency());
        return new ChosenPages<>(plan, Optional.empty());
    }

    private ChosenPages<T, ?, ?> scan(AccessPlan.Scan scan) {
        ScanPlan<T> plan = new ScanPlan<>(
                subject,
                Reading.entity(subject),
                scan.filter(),
                options.limits(),
                options.consistency(),
                Optional.empty());
        return new ChosenPages<>(
                options.direction() == Direction.DESCENDING ? plan.reversed() : plan, Optional.empty());
    }

    /** DynamoDB takes no empty values of keys, and none that are too long. */
    private static void checkOperands(Subject<?> subject, KeyCoverage coverage) {
        for (KeyUse.Narrowed narrowed : coverage.key()) {
            narrowed.operands().forEach(value -> KeyChecks.value(subject, narrowed.attribute(), value));
        }
    }
}
