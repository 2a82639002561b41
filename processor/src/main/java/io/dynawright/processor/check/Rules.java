package io.dynawright.processor.check;

import io.dynawright.processor.declare.Declaration;
import io.dynawright.processor.declare.TableDeclaration;
import io.dynawright.processor.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/** All rules. Their order does not matter: problems are printed in the order of the source. */
public final class Rules {

    /** If one of these finds something, the others would only find its consequences. */
    private static final List<Rule> FIRST =
            List.of(new EntityKindRule(), new RuntimeRule(), new ViewKindRule(), new SealedTypeRule());

    private static final List<Rule> OF_ALL = List.of(
            new EntityShapeRule(),
            new NameClashRule(),
            new ForeignTableRule(),
            new VariantRule(),
            new FormerValueRule(),
            new PathAccessorRule(),
            new ViewRule());

    /** For a sealed type, these look at each class that is stored in its place. */
    private static final List<Rule> OF_CLASSES = List.of(
            new IgnoredMarkRule(),
            new AttributeTypeRule(),
            new CodecsRule(),
            new AccessorRule(),
            new BuilderRule(),
            new ConstructorRule(),
            new StrayMarkRule(),
            new StoredNameRule(),
            new PresenceRule(),
            new DefaultRule(),
            new DerivedRule(),
            new DerivedSourcesRule(),
            new FlattenRule(),
            new CatchAllRule(),
            new ConstraintRule(),
            new EncryptionRule(),
            new LifecycleMarkRule(),
            new LifecycleTypeRule(),
            new TimeToLiveRule(),
            new LifecycleCountRule(),
            new LifecycleSourceRule(),
            new IdLibraryRule(),
            new FormerNamePlaceRule(),
            new EnhancedMarkRule());

    private static final List<TableRule> OF_TABLES = List.of(
            new TableNameRule(),
            new NamePatternRule(),
            new PartitionKeyRule(),
            new SortKeyRule(),
            new KeyTypeRule(),
            new NameLengthRule(),
            new DerivedKeyRule(),
            new EncryptedKeyRule(),
            new VariantAttributesRule(),
            new ForeignAnnotationRule(),
            new GlobalIndexKeyRule(),
            new IndexNameRule(),
            new IndexAttributeRule(),
            new IndexKeyTypeRule(),
            new LocalIndexRule(),
            new IndexMethodRule(),
            new IndexCountRule(),
            new ProjectionRule(),
            new ProjectionCountRule(),
            new HiddenExpiredRule(),
            new ThroughputRule(),
            new BillingRule(),
            new RecoveryRule(),
            new TagRule(),
            new TableEncryptionRule(),
            new ReplicaRegionRule(),
            new StrongConsistencyRule(),
            new ReplicationRule(),
            new LifecycleVariantsRule(),
            new SchemaVersionRule(),
            new UpcastRule(),
            new IndexVersionRule(),
            new FormerNameRule(),
            new FormerNameOfKeyRule(),
            new StackNameRule());

    private Rules() {}

    /** Everything that is wrong with the class. */
    public static List<Problem> check(Declaration declaration) {
        List<Problem> problems = new ArrayList<>();
        FIRST.forEach(rule -> rule.check(declaration, problems::add));
        if (problems.isEmpty()) {
            OF_ALL.forEach(rule -> rule.check(declaration, problems::add));
            declaration.classes().forEach(each -> OF_CLASSES.forEach(rule -> rule.check(each, problems::add)));
            if (declaration instanceof TableDeclaration table) {
                OF_TABLES.forEach(rule -> rule.check(table, problems::add));
            }
        }
        return problems;
    }
}
