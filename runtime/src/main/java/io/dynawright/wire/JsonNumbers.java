package io.dynawright.wire;

/** Numbers of JSON, which are nowhere in items. */
final class JsonNumbers {

    private JsonNumbers() {}

    /** Where the number ends that begins here. */
    static int after(byte[] body, int at) throws UnreadableAnswer {
        int i = body[at] == '-' ? at + 1 : at;
        i = body[i] == '0' ? i + 1 : digits(body, i);
        if (body[i] == '.') {
            i = digits(body, i + 1);
        }
        if (body[i] == 'e' || body[i] == 'E') {
            i++;
            i = digits(body, body[i] == '+' || body[i] == '-' ? i + 1 : i);
        }
        return i;
    }

    private static int digits(byte[] body, int at) throws UnreadableAnswer {
        int i = at;
        while (body[i] >= '0' && body[i] <= '9') {
            i++;
        }
        if (i == at) {
            throw new UnreadableAnswer();
        }
        return i;
    }
}
