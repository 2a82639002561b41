package io.dynawright.processor.read;

import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** Recognises classes to which Lombok adds members. */
public final class LombokReader {

    private LombokReader() {}

    /**
     * Whether Lombok has work to do here or in a supertype; its mark on code that it once wrote out is none.
     *
     * @throws MissingTypeException if a supertype does not exist
     */
    public static boolean awaitsLombok(TypeElement type) {
        return ClassChain.types(type).stream()
                .flatMap(each -> Stream.concat(Stream.of(each), each.getEnclosedElements().stream()))
                .flatMap(element -> new Member(element, 0).annotations().stream())
                .anyMatch(view ->
                        isLombok(view.packageName()) && !view.simpleName().equals("Generated"));
    }

    private static boolean isLombok(String packageName) {
        return packageName.equals("lombok") || packageName.startsWith("lombok.");
    }
}
