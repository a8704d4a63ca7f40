/** What reads a PDF, away from the page: a worker of our own origin, as the content policy asks. */
import 'pdfjs-dist/build/pdf.worker.mjs';
