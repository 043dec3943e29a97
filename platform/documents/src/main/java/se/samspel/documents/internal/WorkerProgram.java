package se.samspel.documents.internal;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the worker is started: the same Java as ours, little memory, no network where the system can shut it out.
 *
 * @param command the program and its arguments
 */
record WorkerProgram(List<String> command) {
    private static final List<String> LIMITS =
            List.of(
                    "-Xmx384m",
                    "-XX:+ExitOnOutOfMemoryError",
                    "-XX:MaxMetaspaceSize=128m",
                    "-XX:ReservedCodeCacheSize=64m",
                    "-XX:MaxDirectMemorySize=32m",
                    "-XX:+UseSerialGC",
                    // a young process on a small server: the second compiler costs more than it
                    // gives
                    "-XX:TieredStopAtLevel=1",
                    "-XX:MinHeapFreeRatio=10",
                    "-XX:MaxHeapFreeRatio=30",
                    "-XX:-UsePerfData",
                    "-XX:-CreateCoredumpOnCrash",
                    "-Djava.awt.headless=true",
                    "-Djdk.xml.maxElementDepth=400",
                    "-Djdk.xml.elementAttributeLimit=2000",
                    "-Djdk.xml.maxXMLNameLimit=1000",
                    "-Djavax.xml.accessExternalDTD=",
                    "-Djavax.xml.accessExternalSchema=",
                    "-Djavax.xml.accessExternalStylesheet=");

    private static final String TEMPORARY = "-Djava.io.tmpdir=";

    WorkerProgram {
        command = List.copyOf(command);
    }

    /** The same with a folder of its own for what the libraries write while they work. */
    WorkerProgram writingIn(Path own) {
        return new WorkerProgram(
                command.stream()
                        .map(each -> each.startsWith(TEMPORARY) ? TEMPORARY + own : each)
                        .toList());
    }

    /**
     * The worker of a distribution.
     *
     * @param jars the folder with its jars
     * @param scratch where it may write
     * @throws IOException when the folder is not there
     */
    static WorkerProgram of(Path jars, Path scratch) throws IOException {
        try (Stream<Path> files = Files.list(jars)) {
            String classPath =
                    files.filter(file -> file.toString().endsWith(".jar"))
                            .sorted()
                            .map(Path::toString)
                            .collect(Collectors.joining(File.pathSeparator));
            return onClassPath(classPath, scratch);
        }
    }

    static WorkerProgram onClassPath(String classPath, Path scratch) {
        return onClassPath(classPath, "se.samspel.worker.Worker", scratch);
    }

    static WorkerProgram onClassPath(String classPath, String main, Path scratch) {
        List<String> command = new ArrayList<>(withoutNetwork());
        command.add(java());
        command.addAll(LIMITS);
        command.add(TEMPORARY + scratch);
        command.add("-cp");
        command.add(classPath);
        command.add(main);
        return new WorkerProgram(command);
    }

    private static String java() {
        boolean windows = File.separatorChar == '\\';
        return Path.of(System.getProperty("java.home"), "bin", windows ? "java.exe" : "java")
                .toString();
    }

    /** A network of its own with nothing in it, where Linux lets an ordinary user have that. */
    private static List<String> withoutNetwork() {
        List<String> alone = List.of("unshare", "--user", "--map-root-user", "--net");
        List<String> trial = new ArrayList<>(alone);
        trial.add("true");
        try {
            Process process =
                    new ProcessBuilder(trial)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            if (process.waitFor(5, TimeUnit.SECONDS)) {
                return process.exitValue() == 0 ? alone : List.of();
            }
            process.destroyForcibly();
        } catch (IOException notThere) {
            // another system than Linux, or a Linux without it
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        return List.of();
    }
}
