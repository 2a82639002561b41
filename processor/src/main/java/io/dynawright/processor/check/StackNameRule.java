package io.dynawright.processor.check;

import io.dynawright.processor.declare.TableDeclaration;
import io.dynawright.processor.declare.Written;
import io.dynawright.processor.problem.Problem;
import io.dynawright.processor.problem.StackProblems;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A stack's name is one that CloudFormation takes, and that files can have. */
final class StackNameRule implements TableRule {

    private static final Pattern LEGAL = Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,127}");

    /** A file of Terraform that is called like this changes what others say, and has no tables of its own. */
    private static final String OVERRIDE = "override";

    @Override
    public void check(TableDeclaration table, Consumer<Problem> problems) {
        table.stack().ifPresent(stack -> check(stack.name(), problems));
    }

    private static void check(Written<String> name, Consumer<Problem> problems) {
        if (name.value().equals(OVERRIDE)) {
            problems.accept(StackProblems.reservedStackName(name.spot(), name.value()));
        } else if (!LEGAL.matcher(name.value()).matches()) {
            problems.accept(StackProblems.invalidStackName(name.spot(), fault(name.value())));
        }
    }

    private static String fault(String name) {
        return name.isEmpty() ? "it is empty" : "\"" + name + "\" is none that a stack can have";
    }
}
