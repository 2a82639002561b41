package io.dynawright.processor.read;

import io.dynawright.processor.declare.KeyRole;
import io.dynawright.processor.declare.UnmarkedClass.DocumentKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Finds key annotations in a class that is only ever a part of an item. */
final class DocumentKeyReader {

    private static final Map<String, KeyRole> ROLES =
            Map.of(Ours.PARTITION_KEY, KeyRole.PARTITION, Ours.SORT_KEY, KeyRole.SORT);

    private DocumentKeyReader() {}

    /** Those on the members that the class declares itself: a superclass may be that of a table too. */
    static List<DocumentKey> read(TypeElement type) {
        boolean isDocument = new Member(type, 0).annotation(Ours.DOCUMENT).isPresent();
        return isDocument && !DiscriminatorReader.isInTable(type)
                ? ClassChain.ownMembers(type).stream()
                        .filter(member -> isWritten(type, member))
                        .flatMap(DocumentKeyReader::keys)
                        .toList()
                : List.of();
    }

    /** The accessors of a record repeat the annotations of its fields. */
    private static boolean isWritten(TypeElement type, Member member) {
        return type.getKind() != ElementKind.RECORD || member.element().getKind() == ElementKind.FIELD;
    }

    private static Stream<DocumentKey> keys(Member member) {
        return member.annotations().stream()
                .flatMap(view -> Optional.ofNullable(ROLES.get(view.name()))
                        .map(role -> new DocumentKey(member.name(), role.annotation(), view.spot()))
                        .stream());
    }
}
