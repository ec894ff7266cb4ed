package org.siglum.xml;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Fetches schemas by http and https, within bounds of size and time. */
final class Net {
  /** The TEI's own schema of everything has one megabyte. */
  private static final long LARGEST = 20_000_000;

  private static final Duration LONGEST = Duration.ofSeconds(30);
  private static final Set<String> SCHEMES = Set.of("http", "https");

  // It follows redirections, but from https to http.
  private final HttpClient client =
      HttpClient.newBuilder()
          .connectTimeout(LONGEST)
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();

  /**
   * Fetches a schema.
   *
   * @return it, at the address that it was redirected to
   * @throws IOException when that fails, with why in words for an editor
   */
  SchemaFile fetch(URI address) throws IOException {
    if (!SCHEMES.contains(String.valueOf(address.getScheme())) || address.getHost() == null) {
      throw new IOException("“" + address + "” is no address of the web, nor in the catalog");
    }
    CompletableFuture<HttpResponse<byte[]>> answer =
        client.sendAsync(HttpRequest.newBuilder(address).build(), head -> new Bounded());
    try {
      // The client's own bound ends where the body starts.
      HttpResponse<byte[]> response = answer.get(LONGEST.toSeconds(), TimeUnit.SECONDS);
      if (response.statusCode() != 200) {
        throw failure(address, "the server answers " + response.statusCode(), null);
      }
      return new SchemaFile(response.uri(), response.body());
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw failure(address, "it takes more than " + LONGEST.toSeconds() + " seconds", e);
    } catch (ExecutionException e) {
      throw failure(address, reason(e.getCause()), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw failure(address, "it was interrupted", e);
    }
  }

  private static IOException failure(URI address, String reason, Exception cause) {
    return new IOException("“" + address + "” cannot be fetched: " + reason, cause);
  }

  /** The client's exceptions may have no message; what they are called says it then. */
  private static String reason(Throwable problem) {
    String message = problem.getMessage();
    return message == null || message.isBlank() ? problem.getClass().getSimpleName() : message;
  }

  /** Takes a body as long as it is not too large. */
  private static final class Bounded implements BodySubscriber<byte[]> {
    private final BodySubscriber<byte[]> all = BodySubscribers.ofByteArray();
    private Subscription subscription;
    private long size;

    @Override
    public void onSubscribe(Subscription subscription) {
      this.subscription = subscription;
      all.onSubscribe(subscription);
    }

    @Override
    public void onNext(List<ByteBuffer> part) {
      size += part.stream().mapToLong(ByteBuffer::remaining).sum();
      if (size > LARGEST) {
        subscription.cancel();
        onError(new IOException("it has more than " + LARGEST + " bytes"));
      } else {
        all.onNext(part);
      }
    }

    @Override
    public void onError(Throwable problem) {
      all.onError(problem);
    }

    @Override
    public void onComplete() {
      all.onComplete();
    }

    @Override
    public CompletionStage<byte[]> getBody() {
      return all.getBody();
    }
  }
}
