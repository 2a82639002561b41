package io.dynawright.processor.check;

import io.dynawright.processor.declare.SettingsDeclaration.TagDeclaration;
import io.dynawright.processor.declare.TableDeclaration;
import io.dynawright.processor.problem.Problem;
import io.dynawright.processor.problem.SettingsProblems;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Tags are such as AWS takes them, each key once, and not too many. */
final class TagRule implements TableRule {

    private static final int LIMIT = 50;
    private static final int LONGEST_KEY = 128;
    private static final int LONGEST_VALUE = 256;
    private static final String RESERVED = "aws:";

    @Override
    public void check(TableDeclaration table, Consumer<Problem> problems) {
        List<TagDeclaration> tags = table.settings().tags();
        Set<String> keys = new HashSet<>();
        for (TagDeclaration tag : tags) {
            String key = tag.key().value();
            keyFault(key)
                    .map(fault -> SettingsProblems.illegalTag(tag.key().spot(), "key", fault))
                    .ifPresent(problems);
            valueFault(tag.value().value())
                    .map(fault -> SettingsProblems.illegalTag(tag.value().spot(), "value", fault))
                    .ifPresent(problems);
            if (!keys.add(key)) {
                problems.accept(SettingsProblems.repeatedTag(tag.key().spot(), key));
            }
        }
        if (tags.size() > LIMIT) {
            problems.accept(SettingsProblems.manyTags(tags.get(LIMIT).key().spot(), table.name(), tags.size(), LIMIT));
        }
    }

    private static Optional<String> keyFault(String key) {
        if (key.isEmpty()) {
            return Optional.of("it is empty");
        }
        return key.regionMatches(true, 0, RESERVED, 0, RESERVED.length())
                ? Optional.of("\"" + key + "\" begins with aws:, which is reserved for AWS")
                : fault(key, LONGEST_KEY);
    }

    private static Optional<String> valueFault(String value) {
        return fault(value, LONGEST_VALUE);
    }

    /** What is wrong, as the end of a sentence. Characters are those of Unicode. */
    private static Optional<String> fault(String text, int longest) {
        int length = text.codePointCount(0, text.length());
        if (length > longest) {
            return Optional.of("it has " + length + " characters");
        }
        return text.codePoints()
                .filter(letter -> !isAllowed(letter))
                .mapToObj(Character::toString)
                .findFirst()
                .map(letter -> "\"" + text + "\" contains '" + letter + "'");
    }

    private static boolean isAllowed(int letter) {
        return Character.isLetterOrDigit(letter) || Character.isSpaceChar(letter) || "_.:/=+-@".indexOf(letter) >= 0;
    }
}
