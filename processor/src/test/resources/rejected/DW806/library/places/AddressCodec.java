package places;

/** As if it had been generated. */
public final class AddressCodec {

    public static final AddressCodec INSTANCE = new AddressCodec();

    private AddressCodec() {}
}
