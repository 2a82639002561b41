package com.acme.repositories.shipping;

import com.acme.repositories.ParcelKey;

/** What can be known of something. */
public interface Tracking {

    boolean exists(ParcelKey key);
}
