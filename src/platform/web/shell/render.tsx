import type { VNode } from 'preact';
import { render } from 'preact-render-to-string';
import type { PageReply } from '../replies/reply.js';
import { Layout, type Frame } from './layout.js';
import { ReaderContext, type Reader } from './reader.js';

/** A page as the browser receives it. */
export function renderPage(reply: PageReply, reader: Reader, frame: Frame): string {
  return `<!doctype html>${renderToText(
    <Layout page={reply} reader={reader} frame={frame}>
      {reply.body}
    </Layout>,
    reader,
  )}`;
}

/** A piece of a page as text: for specs, and for what is sent apart. */
export function renderToText(piece: VNode, reader: Reader): string {
  return render(<ReaderContext.Provider value={reader}>{piece}</ReaderContext.Provider>);
}
