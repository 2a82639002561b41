package io.dynawright.processor.check;

import io.dynawright.processor.declare.Declaration;
import io.dynawright.processor.declare.TableDeclaration;
import io.dynawright.processor.problem.PartProblems;
import io.dynawright.processor.problem.Problem;
import java.util.List;

/** A put of a table's entity erases no attribute that a newer version wrote: for those who ask for this rule. */
public final class NoCatchAllRule {

    private NoCatchAllRule() {}

    /** The warnings for a table; there are none for a document. */
    public static List<Problem> check(Declaration declaration) {
        return declaration instanceof TableDeclaration table
                ? table.classes().stream()
                        .filter(each -> each.structure().catchAlls().isEmpty())
                        .map(each ->
                                PartProblems.tableWithoutCatchAll(each.entity().spot(), each.name()))
                        .toList()
                : List.of();
    }
}
