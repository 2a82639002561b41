package io.dynawright.samples.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.samples.conformance.Hidden.Colour;
import io.dynawright.samples.conformance.clash.Results;
import io.dynawright.samples.conformance.clash.Results.Optional;
import io.dynawright.samples.conformance.clash.ResultsRepository;
import io.dynawright.samples.conformance.clash.ResultsSchema;
import io.dynawright.samples.conformance.support.Tables;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Entities of every shape: what is written in Java makes no difference to what they can do. */
class EntityShapesTest {

    @RegisterExtension
    private final Tables tables = new Tables(
            AnnotatedFieldsSchema.INSTANCE,
            AnnotatedAccessorsSchema.INSTANCE,
            FluentSchema.INSTANCE,
            DeviceSchema.INSTANCE,
            HiddenSchema.INSTANCE,
            ClashesSchema.INSTANCE,
            BeanClashesSchema.INSTANCE,
            ResultsSchema.INSTANCE);

    @Test
    void aBeanWithAnnotatedFields() {
        var repository = new AnnotatedFieldsRepository(tables.dynawright());
        AnnotatedFields bean = new AnnotatedFields();
        bean.setId("id");
        bean.setPosition(1);
        bean.setOpen(true);
        bean.setName("name");
        bean.setSecret("not stored");
        bean.setCache("not stored");

        repository.put(bean);

        AnnotatedFields found = repository.get("id", 1);
        assertThat(found.isOpen()).isTrue();
        assertThat(found.getName()).isEqualTo("name");
        assertThat(found.getSecret()).isEqualTo("as constructed");
        assertThat(found.getCache()).isEqualTo("as constructed");
        assertThat(AnnotatedFieldsSchema.INSTANCE.toItem(bean))
                .containsOnlyKeys("id", "position", "open", "display-name");
        assertThat(repository.update("id", 1, u -> u.name().set("new")).getName())
                .isEqualTo("new");
        assertThat(repository.delete(bean)).isPresent();
    }

    @Test
    void aBeanWithAnnotatedAccessors() {
        var repository = new AnnotatedAccessorsRepository(tables.dynawright());
        AnnotatedAccessors bean = new AnnotatedAccessors();
        bean.setId("id");
        bean.setPosition(1);
        bean.setName("name");

        repository.put(bean);

        assertThat(repository.get("id", 1)).usingRecursiveComparison().isEqualTo(bean);
        assertThat(AnnotatedAccessorsSchema.INSTANCE.toItem(bean)).containsOnlyKeys("id", "position", "display-name");
        assertThat(repository.query("id", q -> q.position().le(1)).first()).isPresent();
    }

    @Test
    void aBeanWithFluentSetters() {
        var repository = new FluentRepository(tables.dynawright());
        Fluent bean = new Fluent().id("id").position(1).open(true);

        repository.put(bean);

        assertThat(repository.get("id", 1)).usingRecursiveComparison().isEqualTo(bean);
    }

    @Test
    void anEntityWithAGenericSuperclass() {
        var repository = new DeviceRepository(tables.dynawright());
        UUID id = new UUID(1, 2);
        Device device = new Device();
        device.setId(id);
        device.setCreatedAt(Orders.NOON);
        device.setModel("model");

        repository.insert(device);

        assertThat(repository.get(id)).usingRecursiveComparison().isEqualTo(device);
        assertThat(repository
                        .scan(s -> s.filter(it -> it.createdAt().eq(Orders.NOON)))
                        .first())
                .isPresent();
    }

    @Test
    void aPackagePrivateRecordThatIgnoresComponents() {
        var repository = new HiddenRepository(tables.dynawright());

        repository.put(new Hidden("id", Colour.BLUE, "not stored", 1));

        assertThat(repository.get("id", Colour.BLUE)).isEqualTo(new Hidden("id", Colour.BLUE, null, 0));
        assertThat(HiddenSchema.INSTANCE.attributeNames()).containsExactly("id", "colour");
    }

    @Test
    void namesOfGeneratedMethods() {
        var repository = new ClashesRepository(tables.dynawright());
        Clashes clashes = new Clashes(
                "key",
                "item",
                "limit",
                "filter",
                "descending",
                "consistent",
                "update",
                "onlyIf",
                "name",
                "in",
                "out",
                "schema",
                "read",
                "write",
                "define",
                "of",
                "INSTANCE",
                "class");
        repository.insert(clashes);

        assertThat(repository.get("key", "item")).isEqualTo(clashes);
        assertThat(repository.find_("key", q -> q.limit().eq("limit").limit(1)).list())
                .containsExactly(clashes);
        assertThat(repository
                        .query_(
                                "key",
                                q -> q.filter()
                                        .beginsWith("f")
                                        .filter(it -> it.limit().eq("limit")))
                        .list())
                .containsExactly(clashes);
        assertThat(repository
                        .filter("key", q -> q.descending_().eq("descending").descending())
                        .list())
                .containsExactly(clashes);
        assertThat(repository
                        .dynawright_(
                                "key", q -> q.consistent_().eq("consistent").consistent())
                        .list())
                .containsExactly(clashes);
        assertThat(repository.class_("update").list()).containsExactly(clashes);
        Clashes updated = repository.update(
                "key",
                "item",
                u -> u.update()
                        .set("updated")
                        .onlyIf()
                        .set("set")
                        .type()
                        .set("type")
                        .onlyIf(it -> it.onlyIf().eq("onlyIf").and(it.INSTANCE().exists())));
        assertThat(updated.update()).isEqualTo("updated");
        assertThat(updated.onlyIf()).isEqualTo("set");
        assertThat(updated.type()).isEqualTo("type");
    }

    @Test
    void namesOfParametersAndOfObjectsMethods() {
        var repository = new BeanClashesRepository(tables.dynawright());
        BeanClashes bean = new BeanClashes();
        bean.setOptions("options");
        bean.setChanges("changes");
        bean.setGetClass("getClass");
        bean.setHashCode(1);
        bean.setOpen(true);
        repository.put(bean);

        BeanClashes updated = repository.update(
                "options",
                "changes",
                u -> u.getClass_()
                        .set("new")
                        .hashCode_()
                        .increment(1)
                        .onlyIf(it -> it.isOpen().eq(true)));

        assertThat(updated.getGetClass()).isEqualTo("new");
        assertThat(updated.getHashCode()).isEqualTo(2);
        assertThat(updated.isOpen()).isTrue();
        assertThat(repository.find("options", "changes", o -> o.consistent())).isPresent();
        assertThat(repository
                        .query("options", q -> q.changes().beginsWith("ch"))
                        .first())
                .isPresent();
    }

    @Test
    void namesOfTypes() {
        var repository = new ResultsRepository(tables.dynawright());
        Results results = new Results("id", Optional.YES, Results.Object.THING);
        repository.put(results);

        assertThat(repository.find("id", Optional.YES)).contains(results);
        assertThat(repository
                        .query("id", q -> q.filter(it -> it.object().eq(Results.Object.THING)))
                        .list())
                .containsExactly(results);
    }
}
