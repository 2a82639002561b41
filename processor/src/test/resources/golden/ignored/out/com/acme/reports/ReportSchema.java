package com.acme.reports;

import io.dynawright.codec.AttributeType;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
import io.dynawright.schema.EntitySchema;
import io.dynawright.schema.RuntimeApi;
import io.dynawright.schema.TableDefinition;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Report} as an item of table {@code reports}.
 *
 * <p>It is a table schema of the AWS enhanced client too:
 * {@code enhancedClient.table("reports", ReportSchema.INSTANCE)}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class ReportSchema extends EntitySchema<Report> {
    /**
     * The one instance; it is immutable.
     */
    public static final ReportSchema INSTANCE = new ReportSchema();

    /**
     * There is {@link #INSTANCE}.
     */
    private ReportSchema() {
        super(RuntimeApi.LEVEL_1, Report.class, "reports");
    }

    @Override
    public Report read(ItemReader in) {
        String id = null;
        String title = null;
        for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
            switch (name) {
                case "id" -> id = StringCodec.INSTANCE.read(in);
                case "title" -> title = StringCodec.INSTANCE.read(in);
                default -> in.skip();
            }
        }
        return new Report(id, (List<String>) null, title, (byte) 0, false, (char) 0);
    }

    @Override
    public void write(Report report, ItemWriter out) {
        out.attribute("id", report.id(), StringCodec.INSTANCE);
        out.attribute("title", report.title(), StringCodec.INSTANCE);
    }

    @Override
    public ReportKey key(Report report) {
        return ReportKey.of(report.id());
    }

    @Override
    protected TableDefinition define() {
        return TableDefinition.of("reports")
                .attribute("id", AttributeType.S)
                .attribute("title", AttributeType.S)
                .key("id")
                .build();
    }
}
