package io.dynawright.leak;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Finds any of many secrets in texts, of which most have none, in one pass over the text. */
final class Forms {

    private static final int WINDOW = Long.BYTES;

    private final List<Form> forms;
    private final long[] windows;

    private Forms(List<Form> forms, long[] windows) {
        this.forms = forms;
        this.windows = windows;
    }

    static Forms of(List<Form> forms) {
        long[] windows =
                forms.stream().flatMapToLong(Forms::windows).sorted().distinct().toArray();
        return new Forms(List.copyOf(forms), windows);
    }

    private static LongStream windows(Form form) {
        return IntStream.rangeClosed(0, form.text().length() - form.least()).mapToLong(start -> {
            long window = 0;
            for (int i = start; i < start + WINDOW; i++) {
                window = shifted(window, form.text().charAt(i));
            }
            return window;
        });
    }

    private static long shifted(long window, char next) {
        return window << Byte.SIZE | next & 0xff;
    }

    /** The first secret in a text. */
    Optional<Form> in(String text) {
        long window = 0;
        for (int i = 0; i < text.length(); i++) {
            window = shifted(window, text.charAt(i));
            if (i >= WINDOW - 1 && Arrays.binarySearch(windows, window) >= 0) {
                int place = i - WINDOW + 1;
                Optional<Form> found = forms.stream()
                        .filter(form -> form.standsIn(text, place))
                        .findFirst();
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}
