package io.dynawright.processor.check;

import io.dynawright.processor.declare.AttributeDeclaration;
import io.dynawright.processor.declare.Declaration;
import io.dynawright.processor.declare.Names;
import io.dynawright.processor.declare.ViewDeclaration;
import io.dynawright.processor.problem.Problem;
import io.dynawright.processor.problem.ViewProblems;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A view's members are attributes of what it is a part of, with the same types. */
final class ViewRule implements Rule {

    @Override
    public void check(Declaration type, Consumer<Problem> problems) {
        if (type instanceof ViewDeclaration view) {
            view.viewed()
                    .source()
                    .ifPresentOrElse(
                            source -> checkMembers(view, source, problems),
                            () -> problems.accept(ViewProblems.notStored(
                                    view.viewed().spot(),
                                    view.name(),
                                    view.viewed().type().toString(),
                                    view.viewed().other())));
        }
    }

    private static void checkMembers(ViewDeclaration view, Declaration source, Consumer<Problem> problems) {
        view.marks()
                .forEach(mark -> problems.accept(
                        ViewProblems.markedMember(mark.spot(), view.name(), mark.value(), source.name())));
        if (view.structure().parts().isEmpty()) {
            problems.accept(ViewProblems.empty(view.entity().spot(), view.name()));
        }
        view.attributes().stream()
                .filter(member -> !isFlattened(member))
                .forEach(member -> check(view, source, member).ifPresent(problems));
    }

    /** A flattened member bears a mark, which is told of. */
    private static boolean isFlattened(AttributeDeclaration member) {
        return member.javaName().contains(".");
    }

    private static Optional<Problem> check(ViewDeclaration view, Declaration source, AttributeDeclaration member) {
        Optional<AttributeDeclaration> shown = view.viewed().attribute(member.javaName());
        if (shown.isEmpty()) {
            return Optional.of(unknown(view, source, member));
        }
        if (view.viewed().cycle().contains(member.javaName())) {
            return Optional.of(ViewProblems.containsItself(member.spot(), view.name(), member.javaName()));
        }
        return view.viewed().fits(member.type(), shown.get())
                ? Optional.empty()
                : Optional.of(ViewProblems.otherType(
                        member.spot(),
                        view.name(),
                        member.javaName(),
                        member.type().toString(),
                        source.name(),
                        shown.get().type().toString()));
    }

    private static Problem unknown(ViewDeclaration view, Declaration source, AttributeDeclaration member) {
        List<String> names = oneWordNames(source.attributes().stream());
        List<String> flattened = oneWordNames(source.attributes().stream()
                .filter(attribute -> attribute.javaName().startsWith(member.javaName() + ".")));
        List<String> near = flattened.isEmpty()
                ? Suggestions.nearest(member.javaName(), names).stream().toList()
                : flattened;
        return ViewProblems.unknownAttribute(member.spot(), view.name(), member.javaName(), source.name(), near, names);
    }

    private static List<String> oneWordNames(Stream<AttributeDeclaration> attributes) {
        return attributes
                .map(attribute -> Names.inOneWord(attribute.javaName()))
                .toList();
    }
}
