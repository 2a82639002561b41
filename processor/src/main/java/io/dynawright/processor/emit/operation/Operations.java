package io.dynawright.processor.emit.operation;

import io.dynawright.processor.model.TableModel;
import java.util.List;

/** All operations, in the order in which they appear in generated code. A new one is a class and a line here. */
public final class Operations {

    private static final List<Methods> ALL = List.of(
            new PutMethods(),
            new InsertMethods(),
            new FindMethods(),
            new GetMethods(),
            new ExistsMethods(),
            new DeleteMethods(),
            new UpdateMethods(),
            new UpsertMethods(),
            new TryMethods(),
            new FindAllMethods(),
            new PutAllMethods(),
            new DeleteAllMethods(),
            new QueryMethods(),
            new IndexQueryMethods(),
            new WhereMethods(),
            new ScanMethods(),
            new BackfillMethods(),
            new CheckMethods());

    private Operations() {}

    /** The methods of a table. */
    public static List<OperationMethod> of(TableModel table) {
        return ALL.stream().flatMap(methods -> methods.of(table).stream()).toList();
    }
}
