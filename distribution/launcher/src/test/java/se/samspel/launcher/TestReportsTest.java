package se.samspel.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestReportsTest {
    @TempDir private Path checkout;

    private Path report(String path, String xml) throws IOException {
        Path file = checkout.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, xml);
    }

    @Test
    void allModulesAndBothRunnersAreSummed() throws IOException {
        report(
                "a/target/surefire-reports/TEST-a.xml",
                "<testsuite tests='5' failures='0' errors='0' skipped='1'/>");
        report(
                "b/target/failsafe-reports/TEST-b.xml",
                "<testsuite tests='3' failures='1' errors='1'><testcase classname='B' name='one'>"
                        + "<failure/></testcase><testcase classname='B' name='two'><error/></testcase></testsuite>");
        TestReports reports = TestReports.in(checkout, Instant.EPOCH);
        assertEquals("5 passed, 2 failed, 1 skipped", reports.summary());
        assertEquals(List.of("failed: B.one", "failed: B.two"), reports.failures());
        assertFalse(reports.green());
    }

    @Test
    void whatAnEarlierRunLeftDoesNotCount() throws IOException {
        Path old =
                report(
                        "a/target/surefire-reports/TEST-a.xml",
                        "<testsuite tests='5' failures='5' errors='0' skipped='0'/>");
        Files.setLastModifiedTime(old, FileTime.fromMillis(1));
        report(
                "b/target/surefire-reports/TEST-b.xml",
                "<testsuite tests='2' failures='0' errors='0'/>");
        TestReports reports = TestReports.in(checkout, Instant.now().minusSeconds(60));
        assertEquals("2 passed, 0 failed", reports.summary());
        assertTrue(reports.green());
    }

    @Test
    void aCloneInAFolderCalledSamspelIsReadToo() throws IOException {
        String tests = "<testsuite tests='2' failures='0' errors='0'/>";
        report("samspel/a/target/surefire-reports/TEST-a.xml", tests);
        report("samspel/assembly/target/samspel/surefire-reports/TEST-b.xml", tests);
        assertEquals(2, TestReports.in(checkout.resolve("samspel"), Instant.EPOCH).passed());
    }

    @Test
    void noTestAtAllIsNotGreen() {
        assertFalse(TestReports.in(checkout, Instant.EPOCH).green());
    }
}
