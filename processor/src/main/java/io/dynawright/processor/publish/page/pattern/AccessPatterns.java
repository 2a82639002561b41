package io.dynawright.processor.publish.page.pattern;

import io.dynawright.processor.model.TableModel;
import java.util.List;
import java.util.function.Function;

/**
 * All ways to call a repository, in the order in which the page shows them: reads, then searches, then writes. It tells
 * the same methods as the repository that is generated has, which a test sees to.
 */
public final class AccessPatterns {

    private static final List<Function<Calls, List<AccessPattern>>> ALL = List.of(
            ReadPatterns::get,
            ReadPatterns::find,
            ReadPatterns::exists,
            BatchPatterns::findAll,
            QueryPatterns::ofTable,
            QueryPatterns::ofIndexes,
            SearchPatterns::where,
            SearchPatterns::scan,
            WritePatterns::put,
            WritePatterns::insert,
            UpdatePatterns::update,
            UpdatePatterns::updateReturning,
            UpdatePatterns::upsert,
            UpdatePatterns::upsertReturning,
            WritePatterns::delete,
            WritePatterns::tryPut,
            WritePatterns::tryInsert,
            UpdatePatterns::tryUpdate,
            WritePatterns::tryDelete,
            BatchPatterns::putAll,
            BatchPatterns::deleteAll);

    private AccessPatterns() {}

    /** Those of a table. */
    public static List<AccessPattern> of(TableModel table) {
        Calls calls = new Calls(table);
        return ALL.stream().flatMap(patterns -> patterns.apply(calls).stream()).toList();
    }
}
