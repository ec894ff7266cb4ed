package org.siglum.build;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Does independent things on all cores and gives their results in the order they were asked for.
 */
final class Workers implements AutoCloseable {
  /** Deeply nested texts make templates recurse deeply. */
  private static final long STACK_BYTES = 64L << 20;

  private final ExecutorService pool;

  Workers(int threads) {
    pool =
        Executors.newFixedThreadPool(
            threads,
            task -> {
              Thread thread = new Thread(null, task, "siglum", STACK_BYTES);
              thread.setDaemon(true);
              return thread;
            });
  }

  /** Starts something and does not wait. */
  <T> Future<T> start(Callable<T> task) {
    return pool.submit(task);
  }

  /** Starts all tasks and does not wait. */
  <T> List<Future<T>> start(List<? extends Callable<T>> tasks) {
    List<Future<T>> futures = new ArrayList<>();
    tasks.forEach(task -> futures.add(pool.submit(task)));
    return futures;
  }

  /**
   * Does all tasks and waits for them.
   *
   * @throws BuildException when one of them throws, for a reason that is ours
   */
  <T> List<T> all(List<? extends Callable<T>> tasks) throws BuildException {
    return results(start(tasks));
  }

  /** Waits for several tasks, and gives their results in their order. */
  static <T> List<T> results(List<Future<T>> futures) throws BuildException {
    List<T> results = new ArrayList<>();
    for (Future<T> future : futures) {
      results.add(result(future));
    }
    return results;
  }

  /** Waits for one task. */
  static <T> T result(Future<T> future) throws BuildException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw BuildException.of(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BuildException("The build was interrupted.", e);
    }
  }

  /** Ends all tasks: one that went on would write into folders that are removed by now. */
  @Override
  public void close() {
    pool.shutdownNow();
    try {
      pool.awaitTermination(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
