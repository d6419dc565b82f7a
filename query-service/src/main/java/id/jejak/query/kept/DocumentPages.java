package id.jejak.query.kept;

import id.jejak.kernel.organization.KabupatenCode;
import id.jejak.query.address.PageProblem;
import id.jejak.query.address.Place;
import id.jejak.query.document.RenderedPdf;
import id.jejak.query.projection.Scope;
import id.jejak.query.projection.ScopedReader;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The lasting addresses of delivered documents. */
@Controller
@Tag(name = "documents", description = "Documents as they were first delivered, by their digest")
public final class DocumentPages {
    private static final Duration FOR_EVER = Duration.ofDays(365);

    private final ScopedReader reader;
    private final KeptDocuments documents;
    private final KabupatenCode own;

    DocumentPages(ScopedReader reader, KeptDocuments documents, KabupatenCode ownKabupaten) {
        this.reader = reader;
        this.documents = documents;
        this.own = ownKabupaten;
    }

    @GetMapping("/dokumen/{sha256}.pdf")
    @Operation(summary = "The very bytes that were delivered, of the SHA-256 digest; 404 where none were")
    ResponseEntity<byte[]> file(@PathVariable String sha256) {
        RenderedPdf pdf = reader.read(Scope.of(own), () -> documents.file(sha256))
                .orElseThrow(() -> Place.refusal(PageProblem.DOCUMENT_NOT_KEPT, sha256))
                .pdf();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .eTag(pdf.sha256())
                .cacheControl(CacheControl.maxAge(FOR_EVER).cachePrivate().immutable())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(sha256 + ".pdf")
                                .build()
                                .toString())
                .body(pdf.bytes());
    }
}
