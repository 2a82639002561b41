package io.dynawright.processor.check;

import java.util.regex.Pattern;

/** The rule for the codes of Regions. */
final class Regions {

    /** As in eu-west-1, us-gov-east-1 and eusc-de-east-1; there are new ones every year. */
    private static final Pattern CODE = Pattern.compile("[a-z]{2,4}(-[a-z]+){1,2}-[0-9]{1,2}");

    private Regions() {}

    /** Whether it can be the code of a Region. */
    static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }
}
