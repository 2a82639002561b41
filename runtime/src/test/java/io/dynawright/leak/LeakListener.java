package io.dynawright.leak;

import io.dynawright.hook.OperationEnd;
import io.dynawright.hook.OperationListener;
import io.dynawright.hook.OperationRetry;
import io.dynawright.hook.OperationStart;
import io.dynawright.hook.RequestEnd;
import io.dynawright.hook.RequestStart;

/** Looks for planted secrets in what listeners are told, and in all errors. */
public final class LeakListener implements OperationListener {

    @Override
    public void onStart(OperationStart start) {
        LeakDetector.inspect(start);
    }

    @Override
    public void onRequest(RequestStart request) {
        LeakDetector.inspect(request);
    }

    @Override
    public void onRequestEnd(RequestEnd request) {
        LeakDetector.inspect(request);
    }

    @Override
    public void onRetry(OperationRetry retry) {
        LeakDetector.inspect(retry);
        retry.reason().ifPresent(LeakDetector::inspect);
    }

    @Override
    public void onEnd(OperationEnd end) {
        LeakDetector.inspect(end);
        end.error().ifPresent(LeakDetector::inspect);
    }
}
