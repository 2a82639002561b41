package io.dynawright.processor.publish.iam;

import io.dynawright.processor.model.ModuleModel;
import io.dynawright.processor.model.TableModel;
import java.util.List;
import java.util.stream.Stream;

/** All policies about a table. */
final class Policies {

    private Policies() {}

    /** Those of the table, and then those of the interfaces over its repository. */
    static List<Policy> of(ModuleModel module, TableModel table) {
        return Stream.concat(
                        TablePolicies.of(table).stream(),
                        module.repositories(table).stream()
                                .map(repository -> new InterfacePolicy(table, repository).policy()))
                .toList();
    }
}
