package id.jejak.web;

import id.jejak.web.message.Language;
import id.jejak.web.message.MessageArgument;
import id.jejak.web.message.MessageBundle;
import id.jejak.web.page.AsOf;
import id.jejak.web.page.NavigationLink;
import id.jejak.web.problem.ProblemTexts;
import id.jejak.web.problem.ProblemType;
import id.jejak.web.problem.ProblemTypes;
import id.jejak.web.problem.Refusal;
import id.jejak.web.problem.RefusedException;
import id.jejak.web.problem.ShellProblem;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** A tiny application that shows the shell around one page. */
@SpringBootConfiguration
@EnableAutoConfiguration
class ShellTestApplication {

    @Bean
    MessageBundle testMessages() {
        return new MessageBundle("messages/shell-test");
    }

    @Bean
    NavigationLink sampleLink() {
        return new NavigationLink(10, "shell-test.nav", "/contoh");
    }

    @Bean
    ProblemTypes sampleProblems() {
        return ProblemTypes.of(SampleProblem.values());
    }

    enum SampleProblem implements ProblemType {
        CEILING_EXCEEDED;

        @Override
        public Described described() {
            return new Described("ceiling-exceeded", 422, "shell-test.ceiling");
        }
    }

    record Row(String name, BigDecimal percent, int level) {}

    record Body(String indicator, Inner inner) {}

    record Inner(BigDecimal quantity) {}

    @Controller
    static class Pages {
        private final ProblemTexts texts;

        Pages(ProblemTexts texts) {
            this.texts = texts;
        }

        @GetMapping("/contoh")
        String sample(Model model) {
            model.addAttribute("asOf", AsOf.date("/contoh", LocalDate.of(2025, 3, 31), 1234, true));
            model.addAttribute(
                    "rows",
                    List.of(
                            new Row("Angkona", BigDecimal.valueOf(100), 5),
                            new Row("Burau", BigDecimal.valueOf(78), 4),
                            new Row("Kalaena", new BigDecimal("66.6"), 3),
                            new Row("Tomoni Timur", BigDecimal.valueOf(33), 1),
                            new Row("Wotu", BigDecimal.valueOf(140), 5)));
            model.addAttribute("amount", new BigDecimal("423300"));
            model.addAttribute("problem", texts.in(Language.INDONESIAN, tooMuch()));
            return "shell-test/sample";
        }

        @GetMapping("/tanpa-pesan")
        String missingMessage() {
            return "shell-test/missing-message";
        }

        @GetMapping({"/ditolak", "/ditolak.json"})
        String refused() {
            throw new RefusedException(tooMuch());
        }

        @GetMapping("/sibuk")
        String busy() {
            throw new RefusedException(Refusal.of(ShellProblem.BUSY).retryAfter(Duration.ofSeconds(5)));
        }

        @GetMapping("/rusak")
        String broken() {
            throw new IllegalStateException("secret inside");
        }

        @PostMapping("/api/commands/try")
        @ResponseBody
        Map<String, Object> command(@RequestHeader("Idempotency-Key") String key, @RequestBody Body body) {
            return Map.of("accepted", true);
        }

        @GetMapping("/api/month/{month}")
        @ResponseBody
        Map<String, Object> month(@PathVariable int month, @RequestParam @Nullable LocalDate per) {
            return Map.of("month", month, "per", String.valueOf(per));
        }

        private static Refusal tooMuch() {
            return Refusal.of(
                            SampleProblem.CEILING_EXCEEDED,
                            MessageArgument.rupiah(new BigDecimal("500000")),
                            MessageArgument.rupiah(new BigDecimal("423300.5")),
                            LocalDate.of(2025, 3, 9),
                            2025)
                    .field("amount", "shell-test.ceiling.amount", new BigDecimal("1200.50"))
                    .with("left", "423300.50");
        }
    }
}
