package io.dynawright.processor.emit.operation;

import io.dynawright.processor.model.TableModel;
import java.util.List;

/** The methods of one operation: its overloads. */
interface Methods {

    /** All of them; none if the table does not have the operation. */
    List<OperationMethod> of(TableModel table);
}
