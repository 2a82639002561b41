package com.acme.repositories;

import io.dynawright.annotation.Repository;

/** Gets all its methods from elsewhere. */
@Repository(Parcel.class)
interface Reception extends Reads<Parcel, ParcelKey> {}
