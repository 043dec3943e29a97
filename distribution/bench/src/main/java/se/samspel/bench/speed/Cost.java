package se.samspel.bench.speed;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;

/** Measures what work costs. */
final class Cost {
    private static final double MILLION = 1e6;

    private Cost() {}

    /** Something to do many times, told which time it is. */
    @FunctionalInterface
    interface Work {
        void on(int number) throws Exception;
    }

    /** CPU milliseconds this thread has used so far. */
    static double ofThisThread() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / MILLION;
    }

    /** CPU milliseconds of this thread for each time. */
    static double ofThread(int times, Work work) throws Exception {
        double before = ofThisThread();
        for (int at = 0; at < times; at++) {
            work.on(at);
        }
        return (ofThisThread() - before) / times;
    }

    /** CPU milliseconds of all threads of this process, garbage collection among them. */
    static double ofProcess(Work work) throws Exception {
        OperatingSystemMXBean system =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        System.gc();
        long before = system.getProcessCpuTime();
        work.on(0);
        return (system.getProcessCpuTime() - before) / MILLION;
    }

    /** CPU milliseconds that another process has used so far. */
    static double ofOther(ProcessHandle process) {
        return process.info().totalCpuDuration().orElseThrow().toNanos() / MILLION;
    }

    /** The middle of the times, in milliseconds by the clock. */
    static double median(int times, Work work) throws Exception {
        double[] took = new double[times];
        for (int at = 0; at < times; at++) {
            long before = System.nanoTime();
            work.on(at);
            took[at] = (System.nanoTime() - before) / MILLION;
        }
        Arrays.sort(took);
        return took[times / 2];
    }
}
