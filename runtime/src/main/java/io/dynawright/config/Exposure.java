package io.dynawright.config;

/** How much of a value people get to see. */
enum Exposure {
    PLAIN {
        @Override
        String show(String text) {
            return text;
        }
    },
    /** People put passwords and tokens into URIs: they are refused, and not repeated. */
    ADDRESS {
        @Override
        String show(String text) {
            return text.replaceAll("(?s)^([A-Za-z]+://)?.*@", "$1" + HIDDEN + "@")
                    .replaceAll("(?s)([?#]).*", "$1" + HIDDEN);
        }
    },
    SECRET {
        @Override
        String show(String text) {
            return HIDDEN;
        }
    };

    private static final String HIDDEN = "****";

    abstract String show(String text);
}
