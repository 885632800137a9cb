package io.github.collate;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    /** From the ground up: a layer may use those that stand before it. */
    private static final List<List<String>> ORDER = List.of(
            List.of("text", "problem", "markdown"),
            List.of("yaml"),
            List.of("collection", "source", "subject"),
            List.of("essay"),
            List.of("comparison", "claim", "tag", "change", "ranking"),
            List.of("chart"),
            List.of("site", "rule"),
            List.of("impact", "audit", "card"),
            List.of("view", "report", "search"),
            List.of("bake"),
            List.of("jbake"),
            List.of("publish", "seed", "spreadsheet"),
            List.of("preview"),
            List.of("maven"));

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.github.collate");

    @Test
    void packagesUseOnlyThoseBelowThem() {
        var layers = layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true);
        List<String> above = new ArrayList<>();
        for (int i = ORDER.size() - 1; i >= 0; i--) {
            String layer = String.join(" ", ORDER.get(i));
            String[] packages = ORDER.get(i).stream().map(name -> "io.github.collate." + name).toArray(String[]::new);
            layers = layers.layer(layer).definedBy(packages);
            layers = above.isEmpty()
                    ? layers.whereLayer(layer).mayNotBeAccessedByAnyLayer()
                    : layers.whereLayer(layer).mayOnlyBeAccessedByLayers(above.toArray(String[]::new));
            above.add(layer);
        }
        layers.check(MAIN);
    }

    @Test
    void everyPackageHasItsPlaceInTheOrder() {
        List<String> ordered = ORDER.stream().flatMap(List::stream).map(name -> "io.github.collate." + name).toList();
        assertThat(MAIN.stream().map(type -> type.getPackageName()).distinct()).isSubsetOf(ordered);
    }

    @Test
    void onlyThePackageOfJBakeImportsIt() {
        noClasses().that().resideOutsideOfPackage("io.github.collate.jbake").should().dependOnClassesThat()
                .resideInAnyPackage("org.jbake..").check(MAIN);
    }

    @Test
    void onlyTheIndexOfTheSearchKnowsLucene() {
        noClasses().that().resideOutsideOfPackage("io.github.collate.search").should().dependOnClassesThat()
                .resideInAnyPackage("org.apache.lucene..").check(MAIN);
    }

    @Test
    void everyPackageSaysWhatItIsFor() throws IOException {
        try (Stream<Path> folders = Files.walk(Path.of("src/main/java"))) {
            assertThat(folders.filter(Files::isDirectory).filter(ArchitectureTest::holdsClasses))
                    .isNotEmpty()
                    .allSatisfy(folder -> assertThat(folder.resolve("package-info.java")).content().containsPattern("open[\\s*]+\\{@"));
        }
    }

    private static boolean holdsClasses(Path folder) {
        String[] names = folder.toFile().list((parent, name) -> name.endsWith(".java"));
        return names != null && names.length > 0;
    }

    @Test
    void onlyMojosAreOpenToBeExtended() {
        classes().that().resideOutsideOfPackage("io.github.collate.maven").and().areTopLevelClasses()
                .and().areNotInterfaces().and().doNotHaveModifier(JavaModifier.ABSTRACT)
                .and().doNotHaveSimpleName("package-info")
                .should().haveModifier(JavaModifier.FINAL).check(MAIN);
    }
}
