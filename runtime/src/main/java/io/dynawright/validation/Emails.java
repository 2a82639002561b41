package io.dynawright.validation;

import java.net.IDN;
import java.util.Arrays;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * What an e-mail address is: a local part of at most 64 characters, words between dots or texts in quotation marks; an
 * at sign; and the name of a domain, or the address of a computer in brackets. A domain needs no dot. An empty text is
 * right, as null is: {@code @NotEmpty} refuses it. The rule is that of Hibernate Validator.
 */
public final class Emails {

    private static final int MAX_LOCAL_PART = 64;
    private static final int MAX_DOMAIN = 255;
    private static final String SPECIAL = "!#$%&'*+/=?^_`{|}~";

    private Emails() {}

    /** Whether the text is an address, or empty, or null. */
    public static boolean isEmail(@Nullable CharSequence value) {
        if (value == null || value.length() == 0) {
            return true;
        }
        String text = value.toString();
        int at = text.lastIndexOf('@');
        return at > 0 && at <= MAX_LOCAL_PART && isLocalPart(text.substring(0, at)) && isHost(text.substring(at + 1));
    }

    private static boolean isLocalPart(String text) {
        int position = 0;
        while (position < text.length()) {
            int end = text.charAt(position) == '"' ? endOfQuoted(text, position) : endOfWord(text, position);
            if (end == position) {
                return false;
            }
            if (end == text.length()) {
                return true;
            }
            position = text.charAt(end) == '.' ? end + 1 : text.length();
        }
        return false;
    }

    private static int endOfWord(String text, int start) {
        return start + prefix(text.substring(start), character -> character == '-' || isWordCharacter(character));
    }

    /** How many characters at the beginning of the text are such ones. */
    private static int prefix(String text, IntPredicate wanted) {
        int end = 0;
        while (end < text.length() && wanted.test(text.codePointAt(end))) {
            end++;
        }
        return end;
    }

    /** The position after the closing quotation mark; the beginning if there is none, or nothing between them. */
    private static int endOfQuoted(String text, int start) {
        int position = start + 1;
        while (position < text.length()) {
            int character = text.codePointAt(position);
            if (character == '"') {
                return position == start + 1 ? start : position + 1;
            }
            boolean isEscape =
                    character == '\\' && position + 1 < text.length() && "\\\"".indexOf(text.charAt(position + 1)) >= 0;
            if (!isEscape && !isQuotable(character)) {
                return start;
            }
            position += isEscape ? 2 : 1;
        }
        return start;
    }

    private static boolean isQuotable(int character) {
        return (character >= ' ' && character <= '~' && character != '\\') || isForeign(character);
    }

    private static boolean isWordCharacter(int character) {
        return isLetterOrDigit(character) || SPECIAL.indexOf(character) >= 0 || isForeign(character);
    }

    private static boolean isLetterOrDigit(int character) {
        return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z') || isDigit(character);
    }

    private static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }

    private static boolean isForeign(int character) {
        return character >= 0x80 && character <= Character.MAX_VALUE;
    }

    private static boolean isHost(String text) {
        if (text.startsWith("[") && text.endsWith("]")) {
            String address = text.substring(1, text.length() - 1);
            return address.startsWith("IPv6:") ? isVersion6(address.substring("IPv6:".length())) : isVersion4(address);
        }
        return Arrays.stream(text.split("\\.", -1)).allMatch(Emails::isLabel) && isShortEnough(text);
    }

    private static boolean isLabel(String text) {
        return !text.isEmpty() && !text.startsWith("-") && !text.endsWith("-") && endOfWord(text, 0) == text.length();
    }

    /** In the letters that the network knows. */
    private static boolean isShortEnough(String domain) {
        try {
            return IDN.toASCII(domain).length() <= MAX_DOMAIN;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isVersion4(String text) {
        String[] parts = text.split("\\.", -1);
        return parts.length == 4
                && Arrays.stream(parts)
                        .allMatch(part -> !part.isEmpty()
                                && part.length() <= 3
                                && prefix(part, Emails::isDigit) == part.length());
    }

    /** Eight groups of up to four hexadecimal digits; two colons stand for those that are left out. */
    private static boolean isVersion6(String text) {
        int gap = text.indexOf("::");
        if (gap < 0) {
            return groups(text) == 8;
        }
        int before = gap == 0 ? 0 : groups(text.substring(0, gap));
        String rest = text.substring(gap + 2);
        int after = rest.isEmpty() ? 0 : groups(rest);
        return before >= 0 && after >= 0 && before + after < 8;
    }

    /** How many groups there are; a negative number if something else is among them. */
    private static int groups(String text) {
        String[] groups = text.split(":", -1);
        boolean areAll = Arrays.stream(groups)
                .allMatch(group -> !group.isEmpty()
                        && group.length() <= 4
                        && prefix(group, character -> Character.digit(character, 16) >= 0) == group.length());
        return areAll ? groups.length : -1;
    }
}
