package io.dynawright.processor.publish.page;

import io.dynawright.processor.model.DocumentModel;
import io.dynawright.processor.model.TableModel;
import java.util.stream.Collectors;

/** The names of places in the page, which links from elsewhere may rely on. */
public final class Anchors {

    private Anchors() {}

    /** Of a table. */
    public static String table(TableModel table) {
        return of("table-" + table.tableName());
    }

    /** Of a document. */
    public static String document(DocumentModel document) {
        return of("document-" + document.entity().qualifiedName());
    }

    /** Of a stack. */
    public static String stack(String name) {
        return of("stack-" + name);
    }

    /** Of something in the section with this anchor. */
    public static String within(String section, String what, String name) {
        return section + "-" + what + "-" + of(name);
    }

    /** Letters, digits, dots and hyphens stay; all else becomes its number. */
    private static String of(String name) {
        return name.codePoints()
                .mapToObj(letter -> isPlain(letter) ? Character.toString(letter) : "_" + Integer.toHexString(letter))
                .collect(Collectors.joining());
    }

    private static boolean isPlain(int letter) {
        return (letter >= 'a' && letter <= 'z')
                || (letter >= 'A' && letter <= 'Z')
                || (letter >= '0' && letter <= '9')
                || letter == '.'
                || letter == '-';
    }
}
