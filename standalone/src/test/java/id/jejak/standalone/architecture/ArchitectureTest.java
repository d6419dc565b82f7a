package id.jejak.standalone.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.jejak.web.problem.ProblemType;
import id.jejak.web.problem.ProblemTypes;
import id.jejak.web.problem.Refusal;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;

/** What keeps the modules apart. Each rule fails also when it finds nothing to look at. */
class ArchitectureTest {
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            // Once packaged, the tests that modules share come as jars, which the option above takes for programs.
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("id.jejak");

    private static final Set<String> VAGUE = Set.of("util", "common", "dto", "mapper", "service", "helper");

    @Test
    void the_language_knows_neither_spring_nor_databases_nor_axon() {
        noClasses()
                .that()
                .resideInAPackage("id.jejak.kernel..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "org.springframework..",
                        "java.sql..",
                        "javax.sql..",
                        "org.axonframework..",
                        "org.postgresql.."))
                .because("events outlive every framework: move what needs one into event-log or a service")
                .check(MAIN);
    }

    @Test
    void the_event_log_knows_no_rule_of_the_domain_and_no_spring() {
        noClasses()
                .that()
                .resideInAPackage("id.jejak.eventlog..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "org.springframework..",
                        "id.jejak.command..",
                        "id.jejak.query..",
                        "id.jejak.kernel.agreement..",
                        "id.jejak.kernel.plan..",
                        "id.jejak.kernel.budget..",
                        "id.jejak.kernel.realization..",
                        "id.jejak.kernel.reporting..",
                        "id.jejak.kernel.policy.."))
                .because("the log stores any event alike")
                .check(MAIN);
    }

    @Test
    void the_query_service_sends_no_commands() {
        noClasses()
                .that()
                .resideInAPackage("id.jejak.query..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("id.jejak.command..", "org.axonframework.commandhandling.."))
                .because("reading must change nothing: a page links to a form of command-service instead")
                .check(MAIN);
    }

    @Test
    void the_command_service_reads_no_projection() {
        noClasses()
                .that()
                .resideInAPackage("id.jejak.command..")
                .should()
                .dependOnClassesThat(resideInAPackage("id.jejak.query.."))
                .because("a decision rests on streams, never on a read model that may lag")
                .check(MAIN);
    }

    @Test
    void aggregates_and_their_members_know_no_spring() {
        classes()
                .that(are(decidingOrEvolving()))
                .should()
                .onlyDependOnClassesThat(not(resideInAPackage("org.springframework..")))
                .because("a rule is tested in milliseconds, without a context")
                .check(MAIN);
    }

    @Test
    void features_of_the_command_service_have_no_cycles() {
        slices().matching("id.jejak.command.(*)..").should().beFreeOfCycles().check(MAIN);
    }

    @Test
    void views_of_the_query_service_have_no_cycles() {
        slices().matching("id.jejak.query.(*)..").should().beFreeOfCycles().check(MAIN);
    }

    @Test
    void every_kind_of_refusal_is_listed_for_its_page() {
        Set<String> listed = MAIN.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(Bean.class)
                        && method.getRawReturnType().isEquivalentTo(ProblemTypes.class))
                .flatMap(method -> method.getMethodCallsFromSelf().stream())
                .filter(call -> Set.of("values", "all").contains(call.getName()))
                .map(call -> call.getTargetOwner().getName())
                .collect(Collectors.toSet());
        assertThat(MAIN.stream()
                        .filter(type -> type.isAssignableTo(ProblemType.class) && !type.isInterface())
                        .filter(JavaClass::isTopLevelClass)
                        .map(JavaClass::getName))
                .as("kinds of refusals: a bean of ProblemTypes lists each")
                .hasSizeGreaterThan(4)
                .allSatisfy(type -> assertThat(listed).contains(type));
        noClasses()
                .that(not(equivalentTo(Refusal.class)))
                .should()
                .callConstructorWhere(
                        describe("of a refusal", call -> call.getTargetOwner().isEquivalentTo(Refusal.class)))
                .because("a refusal is of a ProblemType, which has a page")
                .check(MAIN);
    }

    @Test
    void time_comes_from_a_clock_or_from_the_log() {
        noClasses()
                .should()
                .callMethodWhere(wallClock())
                .because("an answer as of a date must not depend on when it is asked: take a java.time.Clock")
                .check(MAIN);
    }

    @Test
    void money_and_quantities_are_never_floating_point() {
        assertThat(MAIN.stream()
                        .flatMap(type -> type.getFields().stream())
                        .filter(field -> isFloatingPoint(field.getRawType()))
                        .map(Object::toString))
                .as("fields of a floating-point type: use BigDecimal, Rupiah, Quantity or Ratio")
                .isEmpty();
        assertThat(MAIN.stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> isFloatingPoint(method.getRawReturnType())
                                || method.getRawParameterTypes().stream().anyMatch(ArchitectureTest::isFloatingPoint))
                        .map(Object::toString))
                .as("methods that take or give a floating-point number")
                .isEmpty();
    }

    @Test
    void every_package_says_what_it_is_for_and_is_null_marked() {
        Set<JavaPackage> packages = packagesWithClasses();
        assertThat(packages).isNotEmpty();
        assertThat(packages.stream()
                        .filter(p -> !p.isAnnotatedWith(NullMarked.class))
                        .map(JavaPackage::getName))
                .as("packages without a package-info.java that is @NullMarked")
                .isEmpty();
    }

    @Test
    void no_package_has_a_name_that_could_hold_anything() {
        assertThat(packagesWithClasses().stream()
                        .filter(p -> VAGUE.contains(p.getRelativeName()))
                        .map(JavaPackage::getName))
                .as("packages named for nothing: name the feature or the view")
                .isEmpty();
    }

    private static Set<JavaPackage> packagesWithClasses() {
        return MAIN.stream().map(JavaClass::getPackage).collect(Collectors.toSet());
    }

    private static boolean isFloatingPoint(JavaClass type) {
        return Set.of("double", "float", "java.lang.Double", "java.lang.Float").contains(type.getName());
    }

    private static DescribedPredicate<JavaClass> decidingOrEvolving() {
        return DescribedPredicate.describe(
                "classes with command handlers or event sourcing handlers", type -> type.getMethods().stream()
                        .anyMatch(m -> m.isAnnotatedWith(CommandHandler.class)
                                || m.isAnnotatedWith(EventSourcingHandler.class)));
    }

    private static DescribedPredicate<JavaMethodCall> wallClock() {
        return DescribedPredicate.describe("that read the wall clock", call -> {
            MethodCallTarget target = call.getTarget();
            String owner = target.getOwner().getName();
            return owner.startsWith("java.time.")
                            && target.getName().equals("now")
                            && target.getRawParameterTypes().stream()
                                    .noneMatch(type -> type.getName().equals("java.time.Clock"))
                    || owner.equals("java.lang.System") && target.getName().equals("currentTimeMillis");
        });
    }
}
