package io.dynawright;

import io.dynawright.stub.AsyncOver;
import org.junit.jupiter.api.Nested;
import software.amazon.awssdk.core.client.config.SdkAdvancedAsyncClientOption;
import software.amazon.awssdk.http.SdkHttpClient;

/** A connection that waits for an asynchronous client does what one over a blocking client does. */
class BlockingOverAsyncTest {

    private static Dynawright waiting(SdkHttpClient http) {
        return DynawrightAsync.over(AsyncOver.client(http)).blocking();
    }

    /** Where the test interrupts a pause, it must be this thread's. */
    private static Dynawright onThisThread(SdkHttpClient http) {
        return DynawrightAsync.over(AsyncOver.clientBuilder(http)
                        .asyncConfiguration(o -> o.advancedOption(
                                SdkAdvancedAsyncClientOption.FUTURE_COMPLETION_EXECUTOR, Runnable::run))
                        .build())
                .blocking();
    }

    @Nested
    class BatchReads extends BatchReadsTest {

        @Override
        protected Dynawright over(SdkHttpClient http) {
            return waiting(http);
        }
    }

    @Nested
    class BatchWrites extends BatchWritesTest {

        @Override
        protected Dynawright over(SdkHttpClient http) {
            return onThisThread(http);
        }
    }

    @Nested
    class ConditionFaults extends ConditionFaultsTest {

        @Override
        protected Dynawright over(SdkHttpClient http) {
            return waiting(http);
        }
    }

    @Nested
    class CreatedTables extends CreatedTablesTest {

        @Override
        protected Dynawright over(SdkHttpClient http) {
            return waiting(http);
        }
    }

    @Nested
    class EnsuredTables extends EnsuredTablesTest {

        @Override
        protected Dynawright over(SdkHttpClient http) {
            return waiting(http);
        }
    }

    @Nested
    class Count extends CountTest {

        @Override
        protected Dynawright over(SdkHttpClient http) {
            return waiting(http);
        }
    }

    @Nested
    class ExactlyOnce extends ExactlyOnceTest {

        @Override
        protected Dynawright over(SdkHttpClient http) {
            return waiting(http);
        }
    }

    @Nested
    class LifecycleFaults extends LifecycleFaultsTest {

        @Override
        protected Dynawright over(SdkHttpClient http) {
            return waiting(http);
        }
    }

    @Nested
    class One extends OneTest {

        @Override
        protected Dynawright over(SdkHttpClient http) {
            return waiting(http);
        }
    }

    @Nested
    class Outcome extends OutcomeTest {

        @Override
        protected Dynawright over(SdkHttpClient http) {
            return waiting(http);
        }
    }

    @Nested
    class Page extends PageTest {

        @Override
        protected Dynawright over(SdkHttpClient http) {
            return waiting(http);
        }
    }

    @Nested
    class Pages extends PagesTest {

        @Override
        protected Dynawright over(SdkHttpClient http) {
            return waiting(http);
        }
    }

    @Nested
    class Results extends ResultsTest {

        @Override
        protected Dynawright over(SdkHttpClient http) {
            return waiting(http);
        }
    }

    @Nested
    class Tables extends TablesTest {

        @Override
        protected Dynawright over(SdkHttpClient http) {
            return waiting(http);
        }
    }

    @Nested
    class TransactGet extends TransactGetTest {

        @Override
        protected Dynawright over(SdkHttpClient http) {
            return waiting(http);
        }
    }

    @Nested
    class TransactionFailures extends TransactionFailuresTest {

        @Override
        protected Dynawright over(SdkHttpClient http) {
            return onThisThread(http);
        }
    }

    @Nested
    class Transaction extends TransactionTest {

        @Override
        protected Dynawright over(SdkHttpClient http) {
            return waiting(http);
        }
    }

    @Nested
    class UnitOfWork extends UnitOfWorkTest {

        @Override
        protected Dynawright over(SdkHttpClient http) {
            return waiting(http);
        }
    }

    @Nested
    class WhereResults extends WhereResultsTest {

        @Override
        protected Dynawright over(SdkHttpClient http) {
            return waiting(http);
        }
    }

    @Nested
    class Writes extends WritesTest {

        @Override
        protected Dynawright over(SdkHttpClient http) {
            return waiting(http);
        }
    }

    @Nested
    class Faults extends FaultsTest {

        @Override
        protected Dynawright over(SdkHttpClient http) {
            return waiting(http);
        }
    }

    @Nested
    class Hooks extends HooksTest {

        @Override
        protected Dynawright over(SdkHttpClient http) {
            return waiting(http);
        }
    }

    @Nested
    class Listeners extends ListenersTest {

        @Override
        protected Dynawright over(SdkHttpClient http) {
            return waiting(http);
        }
    }

    @Nested
    class Cursor extends CursorTest {

        @Override
        protected Dynawright over(SdkHttpClient http) {
            return waiting(http);
        }
    }

    @Nested
    class CursorKeys extends CursorKeysTest {

        @Override
        protected Dynawright over(SdkHttpClient http) {
            return waiting(http);
        }
    }

    @Nested
    class Encryption extends EncryptionTest {

        @Override
        protected Dynawright over(SdkHttpClient http) {
            return waiting(http);
        }
    }
}
