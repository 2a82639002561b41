package com.acme.sensitive;

import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ListCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.expression.EncryptedPath;
import io.dynawright.expression.ListPath;
import io.dynawright.expression.MapPath;
import io.dynawright.expression.Path;
import io.dynawright.expression.TextPath;
import io.dynawright.operation.ConsistentQuery;
import io.dynawright.operation.ConsistentStage;
import io.dynawright.operation.GlobalIndexQuery;
import io.dynawright.operation.TextSortKey;
import io.dynawright.operation.View;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Configures a query of table {@code patients}, within one {@code insuranceNumber} and
 * sorted by {@code ward}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class PatientQuery extends ConsistentQuery<Patient, PatientQuery, PatientQuery.Filter, PatientAttributes> {
    /**
     * A query of all items with this partition key.
     *
     * @param insuranceNumber the partition key
     */
    PatientQuery(String insuranceNumber) {
        super(PatientSchema.INSTANCE, new Filter(), PatientAttributes.INSTANCE);
        partitionKey("insuranceNumber", insuranceNumber, StringCodec.INSTANCE);
    }

    /**
     * The sort key {@code ward}, from {@link Patient#ward()}: one condition narrows the query.
     *
     * @return the conditions it can have
     */
    public TextSortKey<String, Options, Options> ward() {
        return TextSortKey.of("ward", StringCodec.INSTANCE, this, new Options(this));
    }

    /**
     * The attributes that this query can filter on: all but its key.
     */
    public static final class Filter {
        /**
         * Made by the query alone.
         */
        private Filter() {
        }

        /**
         * Attribute {@code name}, from {@link Patient#name()}.
         *
         * @return its path
         */
        public TextPath<String> name() {
            return PatientAttributes.INSTANCE.name();
        }

        /**
         * Attribute {@code diagnosis}, from {@link Patient#diagnosis()}.
         *
         * @return its path
         */
        public EncryptedPath diagnosis() {
            return PatientAttributes.INSTANCE.diagnosis();
        }

        /**
         * Attribute {@code home}, from {@link Patient#home()}.
         *
         * @return its path
         */
        public AddressPath home() {
            return PatientAttributes.INSTANCE.home();
        }

        /**
         * Attribute {@code visits}, from {@link Patient#visits()}.
         *
         * @return its path
         */
        public ListPath<List<Visit>, Visit, VisitPath> visits() {
            return PatientAttributes.INSTANCE.visits();
        }

        /**
         * Attribute {@code contacts}, from {@link Patient#contacts()}.
         *
         * @return its path
         */
        public MapPath<Map<String, List<Contact>>, String, ListPath<List<Contact>, Contact, ContactPath>> contacts() {
            return PatientAttributes.INSTANCE.contacts();
        }

        /**
         * Attribute {@code events}, from {@link Patient#events()}.
         *
         * @return its path
         */
        public ListPath<Event[], Event, EventPath> events() {
            return PatientAttributes.INSTANCE.events();
        }

        /**
         * Attribute {@code billing_iban}, from {@link Billing#iban()}.
         *
         * @return its path
         */
        public TextPath<String> billingIban() {
            return PatientAttributes.INSTANCE.billingIban();
        }

        /**
         * Attribute {@code billing_currency}, from {@link Billing#currency()}.
         *
         * @return its path
         */
        public TextPath<String> billingCurrency() {
            return PatientAttributes.INSTANCE.billingCurrency();
        }

        /**
         * Attribute {@code reference}, from {@link Patient#reference()}.
         *
         * @return its path
         */
        public TextPath<String> reference() {
            return PatientAttributes.INSTANCE.reference();
        }
    }

    /**
     * Configures a query of table {@code patients} further, once its sort key is narrowed.
     */
    public static final class Options extends ConsistentStage<Patient, PatientQuery, Filter, PatientAttributes, Options> {
        /**
         * The same query, continued.
         *
         * @param query what it was told so far
         */
        private Options(PatientQuery query) {
            super(query);
        }
    }

    /**
     * Configures a query of index {@code by-ward}, within one {@code ward}.
     */
    public static final class ByWard extends GlobalIndexQuery<ByWard.Item, ByWard, ByWard.Filter, ByWard.Attributes> {
        /**
         * A query of all items with this partition key.
         *
         * @param ward the partition key
         */
        ByWard(String ward) {
            super(PatientSchema.INSTANCE, "by-ward", new ItemView(), new Filter(), new Attributes());
            partitionKey("ward", ward, StringCodec.INSTANCE);
        }

        /**
         * The attributes that this query can filter on: all that the index holds but its key.
         */
        public static final class Filter {
            /**
             * Made by the query alone.
             */
            private Filter() {
            }

            /**
             * Attribute {@code insuranceNumber}, from {@link Patient#insuranceNumber()}.
             *
             * @return its path
             */
            public TextPath<String> insuranceNumber() {
                return PatientAttributes.INSTANCE.insuranceNumber();
            }

            /**
             * Attribute {@code name}, from {@link Patient#name()}.
             *
             * @return its path
             */
            public TextPath<String> name() {
                return PatientAttributes.INSTANCE.name();
            }

            /**
             * Attribute {@code visits}, from {@link Patient#visits()}.
             *
             * @return its path
             */
            public ListPath<List<Visit>, Visit, VisitPath> visits() {
                return PatientAttributes.INSTANCE.visits();
            }
        }

        /**
         * The attributes that this query can select: all that the index holds.
         */
        public static final class Attributes {
            /**
             * Made by the query alone.
             */
            private Attributes() {
            }

            /**
             * Attribute {@code insuranceNumber}, from {@link Patient#insuranceNumber()}.
             *
             * @return its path
             */
            public TextPath<String> insuranceNumber() {
                return PatientAttributes.INSTANCE.insuranceNumber();
            }

            /**
             * Attribute {@code ward}, from {@link Patient#ward()}.
             *
             * @return its path
             */
            public TextPath<String> ward() {
                return PatientAttributes.INSTANCE.ward();
            }

            /**
             * Attribute {@code name}, from {@link Patient#name()}.
             *
             * @return its path
             */
            public TextPath<String> name() {
                return PatientAttributes.INSTANCE.name();
            }

            /**
             * Attribute {@code visits}, from {@link Patient#visits()}.
             *
             * @return its path
             */
            public ListPath<List<Visit>, Visit, VisitPath> visits() {
                return PatientAttributes.INSTANCE.visits();
            }
        }

        /**
         * What index {@code by-ward} holds of an item of {@link Patient}.
         */
        public static final class Item {
            /**
             * Attribute {@code insuranceNumber}.
             */
            private final String insuranceNumber;

            /**
             * Attribute {@code ward}.
             */
            private final String ward;

            /**
             * Attribute {@code name}.
             */
            private final String name;

            /**
             * Attribute {@code visits}.
             */
            private final List<Visit> visits;

            /**
             * What was read.
             *
             * @param insuranceNumber {@code insuranceNumber}
             * @param ward {@code ward}
             * @param name {@code name}
             * @param visits {@code visits}
             */
            private Item(String insuranceNumber, String ward, String name, List<Visit> visits) {
                this.insuranceNumber = insuranceNumber;
                this.ward = ward;
                this.name = name;
                this.visits = visits;
            }

            /**
             * Attribute {@code insuranceNumber}, from {@link Patient#insuranceNumber()}.
             *
             * @return its value
             */
            public String insuranceNumber() {
                return insuranceNumber;
            }

            /**
             * Attribute {@code ward}, from {@link Patient#ward()}.
             *
             * @return its value
             */
            public String ward() {
                return ward;
            }

            /**
             * Attribute {@code name}, from {@link Patient#name()}.
             *
             * @return its value; null if the item does not have it
             */
            public String name() {
                return name;
            }

            /**
             * Attribute {@code visits}, from {@link Patient#visits()}.
             *
             * @return its value; null if the item does not have it
             */
            public List<Visit> visits() {
                return visits;
            }

            @Override
            public boolean equals(Object other) {
                return other instanceof Item that
                        && Objects.equals(insuranceNumber, that.insuranceNumber)
                        && Objects.equals(ward, that.ward)
                        && Objects.equals(name, that.name)
                        && Objects.equals(visits, that.visits);
            }

            @Override
            public int hashCode() {
                return Objects.hash(insuranceNumber, ward, name, visits);
            }

            @Override
            public String toString() {
                return "Item[insuranceNumber=*, ward=" + ward + ", name=" + name + ", visits=*]";
            }
        }

        /**
         * Reads what the index holds of an item: all of that is fetched.
         */
        private static final class ItemView implements View<Patient, Item> {
            /**
             * Made by the query alone.
             */
            private ItemView() {
            }

            @Override
            public Class<Item> type() {
                return Item.class;
            }

            @Override
            public List<Path> paths() {
                return List.of();
            }

            @Override
            public Item read(ItemReader in) {
                String insuranceNumber = null;
                String ward = null;
                String name = null;
                List<Visit> visits = null;
                for (String attribute = in.nextAttribute(); attribute != null; attribute = in.nextAttribute()) {
                    switch (attribute) {
                        case "insuranceNumber" -> insuranceNumber = StringCodec.INSTANCE.read(in);
                        case "ward" -> ward = StringCodec.INSTANCE.read(in);
                        case "name" -> name = StringCodec.INSTANCE.read(in);
                        case "visits" -> visits = ListCodec.of(VisitCodec.INSTANCE).read(in);
                        default -> in.skip();
                    }
                }
                return new Item(in.required("insuranceNumber", insuranceNumber),
                        in.required("ward", ward), name, visits);
            }
        }
    }
}
