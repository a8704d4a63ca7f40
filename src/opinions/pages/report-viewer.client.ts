import { getDocument, GlobalWorkerOptions, TextLayer, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist';

const NEAR = '150% 0px';
const SHARPEST = 2;
const [SMALLEST, LARGEST, STEP] = [0.5, 3, 1.2];

const frame = document.querySelector<HTMLElement>('[data-pdf]');
if (frame) void showReport(frame);

/**
 * Shows the report, one page under the other: drawn when near, its text there from the start for searching, selecting
 * and hearing.
 */
async function showReport(frame: HTMLElement): Promise<void> {
  const message = frame.querySelector<HTMLElement>('[data-message]');
  if (message) message.hidden = false;
  GlobalWorkerOptions.workerSrc =
    document.querySelector<HTMLMetaElement>('meta[name="asset:opinions/pages/pdf-worker"]')?.content ?? '';
  try {
    const report = await getDocument({ url: frame.dataset['pdf'] ?? '', enableXfa: false, useWasm: false }).promise;
    message?.remove();
    await new Reader(frame, report).open();
  } catch {
    if (message) message.textContent = frame.dataset['failed'] ?? '';
  }
}

interface Sheet {
  readonly page: PDFPageProxy;
  readonly box: HTMLElement;
  /** The scale it was drawn at; 0 when it is not. */
  drawn: number;
}

class Reader {
  private readonly sheets: Sheet[] = [];
  private readonly near = new Set<Sheet>();
  private zoom = 1;
  private scale = 1;

  constructor(
    private readonly frame: HTMLElement,
    private readonly report: PDFDocumentProxy,
  ) {}

  async open(): Promise<void> {
    for (let number = 1; number <= this.report.numPages; number += 1)
      this.add(await this.report.getPage(number), number);
    this.fit();
    const watcher = new IntersectionObserver((seen) => this.noteNear(seen), { root: this.frame, rootMargin: NEAR });
    for (const { box } of this.sheets) watcher.observe(box);
    new ResizeObserver(() => this.fit()).observe(this.frame);
    this.frame.addEventListener('scroll', () => this.sayPage(), { passive: true });
    for (const button of document.querySelectorAll<HTMLElement>('[data-zoom]')) {
      button.hidden = false;
      button.addEventListener('click', () => this.zoomBy(button.dataset['zoom'] === 'in' ? STEP : 1 / STEP));
    }
    for (const link of document.querySelectorAll<HTMLElement>('[data-to-page]')) {
      link.addEventListener('click', (event) => this.goTo(Number(link.dataset['toPage']), event));
    }
    this.sayPage();
    for (const sheet of this.sheets) await this.addText(sheet);
  }

  private add(page: PDFPageProxy, number: number): void {
    const { width, height } = page.getViewport({ scale: 1 });
    const box = document.createElement('div');
    box.className = 'aval-sheet';
    box.setAttribute('role', 'region');
    box.setAttribute('aria-label', `${this.frame.dataset['label'] ?? ''} ${number}`);
    box.style.width = `calc(var(--total-scale-factor) * ${width}px)`;
    box.style.height = `calc(var(--total-scale-factor) * ${height}px)`;
    this.frame.append(box);
    this.sheets.push({ page, box, drawn: 0 });
  }

  /** The widest page fills the frame; zoom is over that. The page that is read stays in view. */
  private fit(): void {
    const widest = Math.max(...this.sheets.map(({ page }) => page.getViewport({ scale: 1 }).width));
    const read = this.frame.scrollTop / Math.max(1, this.frame.scrollHeight);
    this.scale = Math.max(0.2, (this.frame.clientWidth - 32) / widest) * this.zoom;
    this.frame.style.setProperty('--total-scale-factor', String(this.scale));
    this.frame.scrollTop = read * this.frame.scrollHeight;
    for (const sheet of this.near) void this.draw(sheet);
  }

  private zoomBy(factor: number): void {
    this.zoom = Math.min(LARGEST, Math.max(SMALLEST, this.zoom * factor));
    this.fit();
  }

  /** Goes to a page here rather than in another tab. */
  private goTo(page: number, event: Event): void {
    const sheet = this.sheets[page - 1];
    if (!sheet) return;
    event.preventDefault();
    this.frame.scrollTop += sheet.box.getBoundingClientRect().top - this.frame.getBoundingClientRect().top;
    this.frame.focus({ preventScroll: true });
  }

  private noteNear(seen: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of seen) {
      const sheet = this.sheets.find(({ box }) => box === target);
      if (!sheet) continue;
      if (isIntersecting) {
        this.near.add(sheet);
        void this.draw(sheet);
      } else {
        this.near.delete(sheet);
        sheet.drawn = 0;
        sheet.box.querySelector('canvas')?.remove();
      }
    }
  }

  private async draw(sheet: Sheet): Promise<void> {
    if (sheet.drawn === this.scale) return;
    const scale = this.scale;
    sheet.drawn = scale;
    const sharp = Math.min(window.devicePixelRatio || 1, SHARPEST);
    const viewport = sheet.page.getViewport({ scale: scale * sharp });
    const canvas = document.createElement('canvas');
    canvas.width = Math.floor(viewport.width);
    canvas.height = Math.floor(viewport.height);
    canvas.setAttribute('aria-hidden', 'true');
    await sheet.page.render({ canvas, viewport }).promise;
    if (sheet.drawn !== scale) return;
    sheet.box.querySelector('canvas')?.remove();
    sheet.box.prepend(canvas);
  }

  private async addText({ page, box }: Sheet): Promise<void> {
    const container = document.createElement('div');
    container.className = 'aval-sheet__text';
    box.append(container);
    await new TextLayer({
      textContentSource: page.streamTextContent(),
      container,
      viewport: page.getViewport({ scale: 1 }),
    }).render();
    // What the library measures words with, left at the end of the page: nothing to hear.
    for (const ruler of document.querySelectorAll('.hiddenCanvasElement')) ruler.setAttribute('aria-hidden', 'true');
  }

  private sayPage(): void {
    const line = document.querySelector<HTMLElement>('[data-page-line]');
    const middle = this.frame.getBoundingClientRect().top + this.frame.clientHeight / 2;
    const number =
      this.sheets.findIndex(({ box }) => box.getBoundingClientRect().bottom > middle) + 1 || this.sheets.length;
    if (line)
      line.textContent = (line.dataset['pageLine'] ?? '')
        .replace('%{page}', String(number))
        .replace('%{pages}', String(this.sheets.length));
  }
}
