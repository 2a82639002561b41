package io.dynawright.samples.quickstart;

import io.dynawright.CursorKeys;
import io.dynawright.Dynawright;
import io.dynawright.DynawrightAsync;
import io.dynawright.error.TableAlreadyExistsException;
import java.io.PrintStream;
import java.net.URI;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Stores and queries orders through the generated {@link OrderRepository}, and tells of each step.
 *
 * <p>It talks to the DynamoDB at the URL in the environment variable {@code DYNAMODB_ENDPOINT_URL}, or else to one that
 * it starts in this process.
 */
public final class Quickstart {

    private static final String ENDPOINT_VARIABLE = "DYNAMODB_ENDPOINT_URL";

    private static final String TABLE_IS_THERE = """
            There is a table %s already. The quickstart did not make it, and leaves it alone:
            delete it yourself, or use another endpoint.""";

    private Quickstart() {}

    /** Exits with status 0 if all went well. */
    public static void main(String[] args) {
        Optional<String> endpoint =
                Optional.ofNullable(System.getenv(ENDPOINT_VARIABLE)).filter(url -> !url.isBlank());
        // DynamoDB Local leaves threads behind: without an exit they would keep the program running.
        System.exit(run(endpoint, System.out));
    }

    /** Runs the tour and returns the exit status. */
    static int run(Optional<String> endpoint, PrintStream out) {
        try {
            if (endpoint.isPresent()) {
                visit(URI.create(endpoint.get()), "at", out);
            } else {
                visitLocal(out);
            }
            return 0;
        } catch (TableAlreadyExistsException e) {
            out.println();
            out.println(TABLE_IS_THERE.formatted(e.target().table()));
            return 1;
        } catch (Exception e) {
            out.println();
            out.println("The quickstart failed: " + e.getMessage());
            return 1;
        }
    }

    private static void visitLocal(PrintStream out) throws Exception {
        try (LocalDynamoDb local = LocalDynamoDb.start()) {
            visit(local.endpoint(), "started in this process, at", out);
        }
    }

    private static void visitAsync(URI endpoint, Account account) {
        try (DynamoDbAsyncClient client = Clients.asyncAt(endpoint)) {
            new AsyncTour(DynawrightAsync.over(client), account).take();
        }
    }

    private static void visit(URI endpoint, String where, PrintStream out) {
        out.println("Dynawright quickstart: orders and wallets in a DynamoDB " + where + " " + endpoint);
        try (DynamoDbClient client = Clients.at(endpoint);
                Dynawright dynawright = Dynawright.over(client).withCursorKeys(CursorKeys.forLocalDevelopment())) {
            Account account = new Account(out);
            new Tour(dynawright, account).take();
            new WalletTour(dynawright, account).take();
            visitAsync(endpoint, account);
            new OperatorTour(endpoint, account).take();
        }
        out.println();
        out.println("All of that is typed: javac wrote OrderRepository and its companions while it compiled Order.java,"
                + " and the same for Wallet.java.");
        out.println("Read them in samples/quickstart/target/generated-sources/annotations/"
                + OrderRepository.class.getPackageName().replace('.', '/'));
    }
}
