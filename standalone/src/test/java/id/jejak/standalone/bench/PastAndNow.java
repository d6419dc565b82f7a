package id.jejak.standalone.bench;

import id.jejak.kernel.organization.KabupatenCode;
import id.jejak.kernel.period.SectionYearId;
import id.jejak.query.testing.BigLog;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/**
 * A quarter over HTTP as of a past date, against the same one now, with the big log applied by every projection. Which
 * section is asked about is drawn at random, the same for both.
 */
final class PastAndNow implements Measurement {
    private static final int P99 = 99;
    /** A recap reads every section of eleven kecamatan; a hundred of them in a round give a 99th percentile. */
    private static final int RECAPS_ARE_SLOWER = 3;

    private static final String PAST = "?per=2025-08-15";
    private static final Wanted WANTED = Wanted.atMost(1.2);

    private final HttpClient client = HttpClient.newHttpClient();

    @Override
    public String name() {
        return "as-of";
    }

    @Override
    public List<Figure> measure(Effort effort) throws Exception {
        BigDatabase big = BigDatabase.of(effort);
        try (Node query = Node.query(big.database())) {
            query.awaitApplied();
            big.analyze();
            String server = "http://localhost:" + query.port();
            List<SectionYearId> sections = big.log().sectionYears().stream()
                    .filter(id -> id.year().value() == 2025)
                    .filter(id -> kabupaten(id).equals(BigLog.KABUPATEN))
                    .toList();
            Function<Random, String> quarter = random ->
                    server + "/kecamatan/" + sections.get(random.nextInt(sections.size())) + "/triwulan/2.json";
            Function<Random, String> recap =
                    random -> server + "/kabupaten/" + BigLog.KABUPATEN + "/2025/triwulan/2.json";
            return List.of(
                    measure("A section's quarter as of a past date, p99", quarter, effort, effort.samples()),
                    measure(
                            "The kabupaten's quarter as of a past date, p99",
                            recap,
                            effort,
                            Math.max(1, effort.samples() / RECAPS_ARE_SLOWER)));
        }
    }

    private static KabupatenCode kabupaten(SectionYearId id) {
        return id.section().kecamatan().kabupaten();
    }

    private Figure measure(String what, Function<Random, String> address, Effort effort, int samples) throws Exception {
        Random random = new Random(1);
        for (int i = 0; i < samples; i++) {
            get(address.apply(random) + (i % 2 == 0 ? PAST : ""));
        }
        List<Round> rounds = new ArrayList<>();
        List<Double> middle = new ArrayList<>();
        for (int round = 0; round < effort.rounds(); round++) {
            List<Double> past = new ArrayList<>();
            List<Double> now = new ArrayList<>();
            for (int i = 0; i < samples; i++) {
                String asked = address.apply(random);
                past.add(Load.millis(() -> get(asked + PAST)));
                now.add(Load.millis(() -> get(asked)));
            }
            rounds.add(new Round(Statistics.percentile(past, P99), Statistics.percentile(now, P99)));
            middle.add(Statistics.median(past) / Statistics.median(now));
        }
        return Figure.of(what, "now", Unit.MILLISECONDS, rounds)
                .wanted(WANTED)
                .timeGoes(List.of("at the median the ratio is " + Unit.number(Statistics.median(middle))));
    }

    private void get(String address) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create(address))
                        .header("Accept", "application/json")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(address + ": " + answer.statusCode() + " " + answer.body());
        }
    }
}
