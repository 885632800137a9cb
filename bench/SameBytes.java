import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Bakes a JBake site twice through Maven, with stock and with Collate, and compares the results file by file. The project is copied;
 * in the copy for Collate nothing but {@code groupId} and {@code version} of the plugin in {@code pom.xml} differs. For a site without
 * a {@code pom.xml} one is written around it.
 *
 * <p>Stock bakes with one processor and without a garbage collection, since its order of equal dates and its links to neighbours
 * depend on them. Masked are times of day with their zone, and the numeric entities
 * that flexmark writes mail addresses in at random; nothing else.
 *
 * <p>Usage: {@code java bench/SameBytes.java PROJECT [-DARGUMENT-OF-MAVEN]…}; the copies and both sites stay in
 * {@code target/same-bytes/}.
 */
public final class SameBytes {

    private static final Pattern TIME = Pattern.compile("\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?( ?([+-]\\d{2}:?\\d{2}|Z|[A-Z]{3,4}))?");
    private static final Pattern ENTITY = Pattern.compile("&#(x?)([0-9a-f]{1,3});");
    private static final Pattern PLUGIN = Pattern.compile(
            "<groupId>org\\.jbake</groupId>(\\s*)<artifactId>jbake-maven-plugin</artifactId>(\\s*<version>[^<]*</version>)?");
    private static final String OURS = "<groupId>io.github.collate</groupId>$1<artifactId>jbake-maven-plugin</artifactId>"
            + "$1<version>0.1.0-SNAPSHOT</version>";
    private static final String POM = """
            <project xmlns="http://maven.apache.org/POM/4.0.0">
              <modelVersion>4.0.0</modelVersion>
              <groupId>org.example</groupId>
              <artifactId>site</artifactId>
              <version>1</version>
              <packaging>pom</packaging>
              <build><plugins><plugin>
                <groupId>org.jbake</groupId>
                <artifactId>jbake-maven-plugin</artifactId>
                <version>2.7.0-rc.7</version>
                <configuration>
                  <inputDirectory>${project.basedir}</inputDirectory>
                  <outputDirectory>${project.build.directory}/site</outputDirectory>
                </configuration>
                <dependencies>
                  <dependency><groupId>org.jbake</groupId><artifactId>jbake-core</artifactId><version>2.7.0</version></dependency>
                  <dependency><groupId>org.freemarker</groupId><artifactId>freemarker</artifactId><version>2.3.34</version></dependency>
                  <dependency><groupId>com.vladsch.flexmark</groupId><artifactId>flexmark-all</artifactId><version>0.64.8</version></dependency>
                  <dependency><groupId>org.asciidoctor</groupId><artifactId>asciidoctorj</artifactId><version>2.5.13</version></dependency>
                </dependencies>
              </plugin></plugins></build>
            </project>
            """;

    private final Path work = Path.of("target/same-bytes").toAbsolutePath();
    private final List<String> maven;

    private SameBytes(List<String> maven) {
        this.maven = maven;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<String> given = List.of(arguments);
        new SameBytes(given.subList(1, given.size())).compare(Path.of(given.get(0)));
    }

    private void compare(Path project) throws IOException, InterruptedException {
        Map<String, byte[]> stock = bake(project, "stock");
        Map<String, byte[]> ours = bake(project, "collate");
        TreeSet<String> paths = new TreeSet<>(stock.keySet());
        paths.addAll(ours.keySet());
        int same = 0;
        int masked = 0;
        List<String> different = new ArrayList<>();
        for (String path : paths) {
            byte[] theirs = stock.get(path);
            byte[] own = ours.get(path);
            if (theirs == null || own == null) {
                different.add("only " + (own == null ? "stock" : "Collate") + " has " + path);
            } else if (Arrays.equals(theirs, own)) {
                same++;
            } else if (mask(theirs).equals(mask(own))) {
                masked++;
            } else {
                different.add(path + "\n" + difference(mask(theirs), mask(own)));
            }
        }
        different.forEach(System.out::println);
        System.out.printf("%d files: %d the same, %d the same but for times or entities, %d different%n", paths.size(), same, masked, different.size());
        System.exit(different.isEmpty() ? 0 : 1);
    }

    private static String mask(byte[] bytes) {
        String text = ENTITY.matcher(new String(bytes, StandardCharsets.ISO_8859_1)).replaceAll(entity -> Matcher.quoteReplacement(
                String.valueOf((char) Integer.parseInt(entity.group(2), entity.group(1).isEmpty() ? 10 : 16))));
        return TIME.matcher(text).replaceAll("TIME");
    }

    private static String difference(String theirs, String own) {
        List<String> left = theirs.lines().toList();
        List<String> right = own.lines().toList();
        for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
            if (!left.get(i).equals(right.get(i))) {
                return "  line " + (i + 1) + "\n  stock:   " + left.get(i) + "\n  Collate: " + right.get(i);
            }
        }
        return "  " + left.size() + " lines for " + right.size();
    }

    private Map<String, byte[]> bake(Path project, String side) throws IOException, InterruptedException {
        Path copy = work.resolve(side).resolve("project");
        delete(copy);
        copy(project, copy);
        Path pom = copy.resolve("pom.xml");
        String text = Files.exists(pom) ? Files.readString(pom) : POM;
        Files.writeString(pom, side.equals("stock") ? text : PLUGIN.matcher(text).replaceAll(OURS));
        Files.createDirectories(copy.resolve(".mvn"));
        List<String> command = new ArrayList<>(List.of("mvn", "-B", "-ntp", "-q"));
        command.addAll(maven);
        command.add("jbake:generate");
        System.out.println(side + ": " + String.join(" ", command));
        ProcessBuilder builder = new ProcessBuilder(command).directory(copy.toFile()).redirectErrorStream(true)
                .redirectOutput(work.resolve(side + ".log").toFile());
        builder.environment().put("MAVEN_OPTS", "-XX:ActiveProcessorCount=1 -XX:+UseSerialGC -Xms4g -Xmn3500m");
        int code = builder.start().waitFor();
        if (code != 0) {
            throw new IOException("Maven ended with " + code + ", see " + work.resolve(side + ".log"));
        }
        return site(copy.resolve("target"));
    }

    /** What was baked: the files under target that are no state of Collate's. */
    private static Map<String, byte[]> site(Path target) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(target)) {
            for (Path file : all.filter(Files::isRegularFile).filter(file -> !file.startsWith(target.resolve("collate"))).toList()) {
                files.put(target.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.filter(Files::isRegularFile).filter(file -> !file.startsWith(from.resolve(".git"))
                    && !file.startsWith(from.resolve("target"))).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
