package com.acme.formernames;

import io.dynawright.codec.DocumentCodec;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Customer.Contact} as a map.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class Customer_ContactCodec extends DocumentCodec<Customer.Contact> {
    /**
     * The one instance; it holds nothing.
     */
    public static final Customer_ContactCodec INSTANCE = new Customer_ContactCodec();

    /**
     * There is {@link #INSTANCE}.
     */
    private Customer_ContactCodec() {
    }

    @Override
    protected Customer.Contact readAttributes(ItemReader in) {
        return switch (Objects.requireNonNullElse(in.peekString("type"), "")) {
            case "Phone", "Telephone" -> readPhone(in);
            case "Post" -> readPost(in);
            default -> throw in.unknownVariant("type", "\"Phone\" or \"Post\"");
        };
    }

    @Override
    protected void writeAttributes(Customer.Contact contact, ItemWriter out) {
        if (contact instanceof Customer.Contact.Phone phone) {
            out.name("type");
            out.writeString("Phone");
            writePhone(phone, out);
        } else if (contact instanceof Customer.Contact.Post post) {
            out.name("type");
            out.writeString("Post");
            writePost(post, out);
        } else {
            throw new IllegalArgumentException("not a class of Contact: " + contact.getClass().getName());
        }
    }

    /**
     * Reads the attributes of a {@code Phone}.
     *
     * @param in stands inside of the item or map
     * @return the object
     */
    private static Customer.Contact.Phone readPhone(ItemReader in) {
        String number = null;
        for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
            switch (name) {
                case "number" -> number = StringCodec.INSTANCE.read(in);
                default -> in.skip();
            }
        }
        return new Customer.Contact.Phone(number);
    }

    /**
     * Writes the attributes of a {@code Phone}.
     *
     * @param phone the object
     * @param out stands inside of the item or map
     */
    private static void writePhone(Customer.Contact.Phone phone, ItemWriter out) {
        out.attribute("number", phone.number(), StringCodec.INSTANCE);
    }

    /**
     * Reads the attributes of a {@code Post}.
     *
     * @param in stands inside of the item or map
     * @return the object
     */
    private static Customer.Contact.Post readPost(ItemReader in) {
        String address = null;
        for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
            switch (name) {
                case "address" -> address = StringCodec.INSTANCE.read(in);
                default -> in.skip();
            }
        }
        return new Customer.Contact.Post(address);
    }

    /**
     * Writes the attributes of a {@code Post}.
     *
     * @param post the object
     * @param out stands inside of the item or map
     */
    private static void writePost(Customer.Contact.Post post, ItemWriter out) {
        out.attribute("address", post.address(), StringCodec.INSTANCE);
    }
}
