package io.dynawright.samples.benchmarks.memory;

import io.dynawright.samples.benchmarks.transport.CannedAnswer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A table of small items, as a scan sees it: pages of 1 MB, which are made when they are asked for.
 *
 * @param items how many items it has
 */
record SmallPages(int items) {
    /** An item is about 65 bytes large as DynamoDB counts, and twice that in JSON. */
    private static final int PER_PAGE = 16_000;

    private static final int BYTES_PER_ITEM = 160;

    private static final Pattern START =
            Pattern.compile("\"ExclusiveStartKey\":\\{\"stringAttr\":\\{\"S\":\"item-(\\d+)\"");

    /** Returns the page that this request asks for. */
    CannedAnswer answer(String request) {
        Matcher start = START.matcher(request);
        int first = start.find() ? Integer.parseInt(start.group(1)) + 1 : 0;
        return CannedAnswer.of(page(first, Math.min(items, first + PER_PAGE)));
    }

    private String page(int from, int to) {
        StringBuilder json = new StringBuilder(PER_PAGE * BYTES_PER_ITEM);
        json.append("{\"Count\":").append(to - from).append(",\"Items\":[");
        for (int item = from; item < to; item++) {
            json.append(item == from ? "" : ",");
            append(item, json);
        }
        json.append("],\"ScannedCount\":").append(to - from);
        if (to < items) {
            json.append(",\"LastEvaluatedKey\":{\"stringAttr\":{\"S\":\"item-")
                    .append(to - 1)
                    .append("\"}}");
        }
        return json.append('}').toString();
    }

    private static void append(int item, StringBuilder json) {
        json.append("{\"stringAttr\":{\"S\":\"item-")
                .append(item)
                .append("\"},\"binaryAttr\":{\"B\":\"AAECAwQFBgcICQoLDA0ODw==\"},")
                .append("\"listAttr\":{\"L\":[{\"S\":\"one\"},{\"S\":\"two\"},{\"S\":\"three\"}]}}");
    }
}
