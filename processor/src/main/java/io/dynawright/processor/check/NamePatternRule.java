package io.dynawright.processor.check;

import io.dynawright.processor.declare.Artefact;
import io.dynawright.processor.declare.EntityDeclaration;
import io.dynawright.processor.declare.Identifiers;
import io.dynawright.processor.declare.NamePattern;
import io.dynawright.processor.declare.Names;
import io.dynawright.processor.declare.TableDeclaration;
import io.dynawright.processor.problem.NamingProblems;
import io.dynawright.processor.problem.Problem;
import io.dynawright.processor.problem.Spot;
import java.util.function.Consumer;

/** The patterns that name a table's generated types make names that Java can have, others for each table. */
final class NamePatternRule implements TableRule {

    @Override
    public void check(TableDeclaration table, Consumer<Problem> problems) {
        for (Artefact artefact : Artefact.values()) {
            check(table, artefact, problems);
        }
    }

    private static void check(TableDeclaration table, Artefact artefact, Consumer<Problem> problems) {
        EntityDeclaration entity = table.entity();
        NamePattern pattern = entity.naming().pattern(artefact);
        String name = Names.simpleName(entity.type(), pattern);
        Spot spot = entity.naming().spot(artefact).orElse(entity.spot());
        if (!pattern.hasStar()) {
            problems.accept(NamingProblems.noStar(
                    spot, table.name(), artefact.text(), pattern.text(), better(pattern, artefact, table.name())));
        } else if (!pattern.hasOneStar()) {
            problems.accept(NamingProblems.severalStars(spot, table.name(), artefact.text(), pattern.text()));
        } else if (!Identifiers.isTypeName(name)) {
            problems.accept(NamingProblems.illegalName(spot, table.name(), artefact.text(), pattern.text(), name));
        }
    }

    /** What was probably meant. */
    private static String better(NamePattern pattern, Artefact artefact, String entity) {
        String text = pattern.text();
        String starred = "*" + (text.startsWith(entity) ? text.substring(entity.length()) : text);
        boolean isName = starred.length() > 1 && Identifiers.isTypeName(new NamePattern(starred).nameFor(entity));
        return isName ? starred : artefact.usual().text();
    }
}
