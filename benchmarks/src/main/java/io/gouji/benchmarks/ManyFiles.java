package io.gouji.benchmarks;

import com.sun.management.GarbageCollectionNotificationInfo;
import io.gouji.parser.DisclosureParser;
import io.gouji.rules.RuleEngine;
import io.gouji.rules.builtin.BuiltInRules;
import java.io.IOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/**
 * Checks a thousand copies of the disclosure on all processors, in a process of its own, from a
 * cold start. Prints the files per second, and the bytes of heap in use at most: at any collection,
 * and after any.
 */
final class ManyFiles {
  static final int FILES = 1000;

  private static final AtomicLong PEAK = new AtomicLong();
  private static final AtomicLong PEAK_AFTER_COLLECTION = new AtomicLong();

  private ManyFiles() {}

  /** What one run found. */
  record Result(long filesPerSecond, long peak, long peakAfterCollection) {
    static Result parse(String line) {
      String[] numbers = line.strip().split(" ");
      return new Result(
          Long.parseLong(numbers[0]), Long.parseLong(numbers[1]), Long.parseLong(numbers[2]));
    }

    String format() {
      return filesPerSecond + " " + peak + " " + peakAfterCollection;
    }
  }

  /** Takes no arguments. */
  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createTempDirectory("gouji-benchmark");
    try {
      System.out.println(measure(copies(folder)).format());
    } finally {
      delete(folder);
    }
  }

  private static Result measure(List<Path> files) throws InterruptedException, ExecutionException {
    watchHeap();
    DisclosureParser parser = DisclosureParser.standard();
    RuleEngine engine = RuleEngine.of(BuiltInRules.all());
    ExecutorService threads =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    long start = System.nanoTime();
    List<Future<Integer>> findings = new ArrayList<>();
    for (Path file : files) {
      findings.add(
          threads.submit(() -> engine.evaluate(parser.parse(file).disclosure()).findings().size()));
    }
    for (Future<Integer> count : findings) {
      count.get();
    }
    long nanos = System.nanoTime() - start;
    threads.shutdown();
    PEAK.accumulateAndGet(
        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(), Math::max);
    return new Result(
        files.size() * 1_000_000_000L / nanos, PEAK.get(), PEAK_AFTER_COLLECTION.get());
  }

  private static List<Path> copies(Path folder) throws IOException {
    byte[] content = Sample.bytes();
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < FILES; i++) {
      files.add(Files.write(folder.resolve(i + ".docx"), content));
    }
    return files;
  }

  private static void delete(Path folder) throws IOException {
    for (int i = 0; i < FILES; i++) {
      Files.deleteIfExists(folder.resolve(i + ".docx"));
    }
    Files.delete(folder);
  }

  private static void watchHeap() {
    Set<String> heapPools =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getName)
            .collect(Collectors.toSet());
    for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
      ((NotificationEmitter) collector)
          .addNotificationListener(
              (notification, context) -> {
                var collection =
                    GarbageCollectionNotificationInfo.from(
                            (CompositeData) notification.getUserData())
                        .getGcInfo();
                PEAK.accumulateAndGet(
                    used(collection.getMemoryUsageBeforeGc(), heapPools), Math::max);
                PEAK_AFTER_COLLECTION.accumulateAndGet(
                    used(collection.getMemoryUsageAfterGc(), heapPools), Math::max);
              },
              null,
              null);
    }
  }

  private static long used(Map<String, MemoryUsage> pools, Set<String> heapPools) {
    return pools.entrySet().stream()
        .filter(pool -> heapPools.contains(pool.getKey()))
        .mapToLong(pool -> pool.getValue().getUsed())
        .sum();
  }
}
