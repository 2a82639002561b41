package io.dynawright.naming;

import io.dynawright.error.ConfigurationException;
import org.jspecify.annotations.Nullable;

/**
 * What DynamoDB takes for the name of a table: 3 to 255 letters, digits, and {@code _ - .}, or the ARN of a table, which
 * has 1024 characters at most.
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/HowItWorks.NamingRulesDataTypes.html">
 *     Naming rules</a>
 */
final class PhysicalName {

    static final String LEGAL_CHARACTERS = "the letters a-z and A-Z, digits, \"_\", \"-\" and \".\"";

    private static final int MIN_LENGTH = 3;
    private static final int MAX_LENGTH = 255;
    private static final int MAX_ARN_LENGTH = 1024;
    private static final String ARN = "arn:";
    private static final String TABLE_IN_ARN = ":table/";

    private PhysicalName() {}

    /**
     * The physical name, if DynamoDB takes it.
     *
     * @param physical what there is for the logical name at this place
     * @throws ConfigurationException if it is null, or DynamoDB would refuse it
     */
    static String checked(String logical, @Nullable String physical, Place place) {
        if (physical != null && (physical.startsWith(ARN) ? isArn(physical) : isName(physical))) {
            return physical;
        }
        throw new ConfigurationException(
                "The name in DynamoDB of the table \"" + logical + "\" is "
                        + (physical == null ? "null" : "\"" + physical.replaceAll("\\p{Cntrl}", "?") + "\"") + ", says "
                        + place.words()
                        + ". DynamoDB does not take that: a name has " + MIN_LENGTH + " to " + MAX_LENGTH + " of "
                        + LEGAL_CHARACTERS + ", or is the ARN of a table",
                LookUp.target(logical));
    }

    private static boolean isName(String name) {
        return name.length() >= MIN_LENGTH && name.length() <= MAX_LENGTH && hasLegalCharacters(name);
    }

    private static boolean isArn(String arn) {
        int table = arn.indexOf(TABLE_IN_ARN);
        return arn.length() <= MAX_ARN_LENGTH && table > 0 && isName(arn.substring(table + TABLE_IN_ARN.length()));
    }

    static boolean hasLegalCharacters(String name) {
        return name.chars().allMatch(PhysicalName::isLegal);
    }

    private static boolean isLegal(int character) {
        return (character >= 'a' && character <= 'z')
                || (character >= 'A' && character <= 'Z')
                || (character >= '0' && character <= '9')
                || character == '_'
                || character == '-'
                || character == '.';
    }
}
