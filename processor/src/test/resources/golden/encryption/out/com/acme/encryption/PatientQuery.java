package com.acme.encryption;

import io.dynawright.codec.ItemReader;
import io.dynawright.codec.StringCodec;
import io.dynawright.expression.EncryptedPath;
import io.dynawright.expression.Path;
import io.dynawright.expression.TextPath;
import io.dynawright.operation.ConsistentQuery;
import io.dynawright.operation.ConsistentStage;
import io.dynawright.operation.GlobalIndexQuery;
import io.dynawright.operation.TextSortKey;
import io.dynawright.operation.View;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Configures a query of table {@code patients}, within one {@code clinic} and sorted by
 * {@code id}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class PatientQuery extends ConsistentQuery<Patient, PatientQuery, PatientQuery.Filter, PatientAttributes> {
    /**
     * A query of all items with this partition key.
     *
     * @param clinic the partition key
     */
    PatientQuery(String clinic) {
        super(PatientSchema.INSTANCE, new Filter(), PatientAttributes.INSTANCE);
        partitionKey("clinic", clinic, StringCodec.INSTANCE);
    }

    /**
     * The sort key {@code id}, from {@link Patient#id()}: one condition narrows the query.
     *
     * @return the conditions it can have
     */
    public TextSortKey<String, Options, Options> id() {
        return TextSortKey.of("id", StringCodec.INSTANCE, this, new Options(this));
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
         * Attribute {@code ward}, from {@link Patient#ward()}.
         *
         * @return its path
         */
        public TextPath<String> ward() {
            return PatientAttributes.INSTANCE.ward();
        }

        /**
         * Attribute {@code insuranceNumber}, from {@link Patient#insuranceNumber()}.
         *
         * @return its path
         */
        public EncryptedPath insuranceNumber() {
            return PatientAttributes.INSTANCE.insuranceNumber();
        }

        /**
         * Attribute {@code debt}, from {@link Patient#debt()}.
         *
         * @return its path
         */
        public EncryptedPath debt() {
            return PatientAttributes.INSTANCE.debt();
        }

        /**
         * Attribute {@code allergies}, from {@link Patient#allergies()}.
         *
         * @return its path
         */
        public EncryptedPath allergies() {
            return PatientAttributes.INSTANCE.allergies();
        }

        /**
         * Attribute {@code visits}, from {@link Patient#visits()}.
         *
         * @return its path
         */
        public EncryptedPath visits() {
            return PatientAttributes.INSTANCE.visits();
        }

        /**
         * Attribute {@code addr}, from {@link Patient#address()}.
         *
         * @return its path
         */
        public EncryptedPath address() {
            return PatientAttributes.INSTANCE.address();
        }

        /**
         * Attribute {@code phone}, from {@link Patient.Contact#phone()}.
         *
         * @return its path
         */
        public EncryptedPath contactPhone() {
            return PatientAttributes.INSTANCE.contactPhone();
        }

        /**
         * Attribute {@code language}, from {@link Patient.Contact#language()}.
         *
         * @return its path
         */
        public TextPath<String> contactLanguage() {
            return PatientAttributes.INSTANCE.contactLanguage();
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
             * Attribute {@code clinic}, from {@link Patient#clinic()}.
             *
             * @return its path
             */
            public TextPath<String> clinic() {
                return PatientAttributes.INSTANCE.clinic();
            }

            /**
             * Attribute {@code id}, from {@link Patient#id()}.
             *
             * @return its path
             */
            public TextPath<String> id() {
                return PatientAttributes.INSTANCE.id();
            }

            /**
             * Attribute {@code insuranceNumber}, from {@link Patient#insuranceNumber()}.
             *
             * @return its path
             */
            public EncryptedPath insuranceNumber() {
                return PatientAttributes.INSTANCE.insuranceNumber();
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
             * Attribute {@code clinic}, from {@link Patient#clinic()}.
             *
             * @return its path
             */
            public TextPath<String> clinic() {
                return PatientAttributes.INSTANCE.clinic();
            }

            /**
             * Attribute {@code id}, from {@link Patient#id()}.
             *
             * @return its path
             */
            public TextPath<String> id() {
                return PatientAttributes.INSTANCE.id();
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
             * Attribute {@code insuranceNumber}, from {@link Patient#insuranceNumber()}.
             *
             * @return its path
             */
            public EncryptedPath insuranceNumber() {
                return PatientAttributes.INSTANCE.insuranceNumber();
            }
        }

        /**
         * What index {@code by-ward} holds of an item of {@link Patient}.
         */
        public static final class Item {
            /**
             * Attribute {@code clinic}.
             */
            private final String clinic;

            /**
             * Attribute {@code id}.
             */
            private final String id;

            /**
             * Attribute {@code ward}.
             */
            private final String ward;

            /**
             * Attribute {@code insuranceNumber}.
             */
            private final String insuranceNumber;

            /**
             * What was read.
             *
             * @param clinic {@code clinic}
             * @param id {@code id}
             * @param ward {@code ward}
             * @param insuranceNumber {@code insuranceNumber}
             */
            private Item(String clinic, String id, String ward, String insuranceNumber) {
                this.clinic = clinic;
                this.id = id;
                this.ward = ward;
                this.insuranceNumber = insuranceNumber;
            }

            /**
             * Attribute {@code clinic}, from {@link Patient#clinic()}.
             *
             * @return its value
             */
            public String clinic() {
                return clinic;
            }

            /**
             * Attribute {@code id}, from {@link Patient#id()}.
             *
             * @return its value
             */
            public String id() {
                return id;
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
             * Attribute {@code insuranceNumber}, from {@link Patient#insuranceNumber()}.
             *
             * @return its value; null if the item does not have it
             */
            public String insuranceNumber() {
                return insuranceNumber;
            }

            @Override
            public boolean equals(Object other) {
                return other instanceof Item that
                        && Objects.equals(clinic, that.clinic)
                        && Objects.equals(id, that.id)
                        && Objects.equals(ward, that.ward)
                        && Objects.equals(insuranceNumber, that.insuranceNumber);
            }

            @Override
            public int hashCode() {
                return Objects.hash(clinic, id, ward, insuranceNumber);
            }

            @Override
            public String toString() {
                return "Item[clinic=" + clinic + ", id=" + id + ", ward=" + ward
                        + ", insuranceNumber=*]";
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
                String clinic = null;
                String id = null;
                String ward = null;
                String insuranceNumber = null;
                for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
                    switch (name) {
                        case "clinic" -> clinic = StringCodec.INSTANCE.read(in);
                        case "id" -> id = StringCodec.INSTANCE.read(in);
                        case "ward" -> ward = StringCodec.INSTANCE.read(in);
                        case "insuranceNumber" -> insuranceNumber = StringCodec.INSTANCE.read(in);
                        default -> in.skip();
                    }
                }
                return new Item(in.required("clinic", clinic), in.required("id", id),
                        in.required("ward", ward), insuranceNumber);
            }
        }
    }
}
