package io.dynawright.samples.benchmarks.memory;

import io.dynawright.Dynawright;
import io.dynawright.DynawrightAsync;
import io.dynawright.samples.benchmarks.small.SmallBean;
import io.dynawright.samples.benchmarks.small.SmallByHand;
import io.dynawright.samples.benchmarks.small.SmallOperations;
import io.dynawright.samples.benchmarks.small.SmallStaticSchema;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** A program that scans a table, item by item, and prints what that took. It is run in a Java with a small heap. */
public final class ScanTable {
    /** What the line with the milliseconds begins with. */
    static final String MILLIS = "millis";

    /** What the line with the largest heap, in MB, begins with; what no collection had freed yet is in it. */
    static final String PEAK = "peak_mb";

    private static final int ITEMS_BETWEEN_LOOKS = 1000;

    private static final StaticCredentialsProvider CREDENTIALS =
            StaticCredentialsProvider.create(AwsBasicCredentials.create("access", "secret"));

    private ScanTable() {}

    /** Takes the way, and the number of items. */
    public static void main(String[] args) {
        int items = Integer.parseInt(args[1]);
        AtomicInteger seen = new AtomicInteger();
        AtomicLong peak = new AtomicLong();
        long start = System.nanoTime();
        scan(ScanWay.valueOf(args[0]), new SmallPages(items), item -> {
            if (seen.incrementAndGet() % ITEMS_BETWEEN_LOOKS == 0) {
                peak.accumulateAndGet(usedHeap(), Math::max);
            }
        });
        double millis = (System.nanoTime() - start) / 1e6;
        if (seen.get() != items) {
            throw new IllegalStateException("The scan gave " + seen + " items.");
        }
        System.out.printf(Locale.ROOT, "%s %.1f%n%s %.1f%n", MILLIS, millis, PEAK, peak.get() / 1048576.0);
    }

    private static void scan(ScanWay way, SmallPages pages, Consumer<Object> consumer) {
        switch (way) {
            case DYNAWRIGHT ->
                Dynawright.over(blocking(pages)).run(SmallOperations.scan()).forEach(consumer);
            case DYNAWRIGHT_ASYNC ->
                DynawrightAsync.over(async(pages))
                        .run(SmallOperations.scan())
                        .forEach(consumer::accept)
                        .join();
            case HANDWRITTEN -> byHand(blocking(pages), consumer);
            case ENHANCED_BEAN -> enhanced(blocking(pages), TableSchema.fromBean(SmallBean.class), consumer);
            case ENHANCED_STATIC -> enhanced(blocking(pages), SmallStaticSchema.create(), consumer);
        }
    }

    private static void byHand(DynamoDbClient client, Consumer<Object> consumer) {
        SmallByHand small = new SmallByHand();
        client.scanPaginator(request -> request.tableName(small.table()))
                .items()
                .forEach(item -> consumer.accept(small.read(item)));
    }

    private static void enhanced(DynamoDbClient client, TableSchema<SmallBean> schema, Consumer<Object> consumer) {
        DynamoDbEnhancedClient.builder()
                .dynamoDbClient(client)
                .build()
                .table("small", schema)
                .scan()
                .items()
                .forEach(consumer);
    }

    private static DynamoDbClient blocking(SmallPages pages) {
        return DynamoDbClient.builder()
                .region(Region.EU_WEST_1)
                .credentialsProvider(CREDENTIALS)
                .httpClient(new PagesHttpClient(pages))
                .build();
    }

    private static DynamoDbAsyncClient async(SmallPages pages) {
        return DynamoDbAsyncClient.builder()
                .region(Region.EU_WEST_1)
                .credentialsProvider(CREDENTIALS)
                .httpClient(new PagesAsyncHttpClient(pages))
                .build();
    }

    private static long usedHeap() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
