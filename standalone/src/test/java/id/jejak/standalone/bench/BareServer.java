package id.jejak.standalone.bench;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** Answers every address with the same short page. */
public final class BareServer {
    private BareServer() {}

    /** Listens on loopback, on the port that is given. */
    public static void main(String[] arguments) throws IOException {
        byte[] page = "<!doctype html><title>Jejak</title>".getBytes(StandardCharsets.UTF_8);
        int port = Integer.parseInt(arguments[0]);
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        server.start();
    }
}
