import type { ComponentChildren, VNode } from 'preact';
import { ErrorSummary } from '../components/error-summary.js';
import { NotificationBanner } from '../components/blocks.js';
import type { PageOptions } from '../replies/reply.js';
import { words } from '../words.js';
import { Footer } from './footer.js';
import { Header, NameAlone } from './header.js';
import type { NavigationEntry } from './navigation.js';
import type { Reader } from './reader.js';

/** What stands around a page. */
export interface Frame {
  readonly navigation: readonly NavigationEntry[];
  /** The path of the request, to say where one is and to come back to it in the other language. */
  readonly path: string;
  readonly notice?: string;
  readonly demonstration?: boolean;
  /** When the page is made: a sheet that is printed says it. */
  readonly at: Date;
  /** Addresses by name, from the manifest. */
  readonly asset: (name: string) => string;
}

interface LayoutProps {
  readonly page: PageOptions;
  readonly reader: Reader;
  readonly frame: Frame;
  readonly children: ComponentChildren;
}

/** The whole document around a page. */
export function Layout({ page, reader, frame, children }: LayoutProps): VNode {
  const w = words(reader.locale);
  const isWrong = (page.filled?.errors.length ?? 0) > 0;
  return (
    <html lang={reader.locale} class="govuk-template">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" content="#7a1f2b" />
        {page.standsAlone ? <meta name="robots" content="noindex, nofollow" /> : null}
        <title>{`${isWrong ? w.form.errorTitle : ''}${[page.title, page.where, 'Aval'].filter(Boolean).join(' · ')}`}</title>
        <link rel="icon" href={frame.asset('icon.svg')} type="image/svg+xml" />
        <link rel="preload" href={frame.asset('sans.woff2')} as="font" type="font/woff2" crossOrigin="anonymous" />
        <link rel="stylesheet" href={frame.asset('aval.css')} />
        <script type="module" src={frame.asset('platform/web/aval.js')} />
        {page.assets?.map((name) => (
          <meta key={name} name={`asset:${name}`} content={frame.asset(`${name}.js`)} />
        ))}
        {page.scripts?.map((name) => (
          <script key={name} type="module" src={frame.asset(`${name}.js`)} />
        ))}
      </head>
      <body class="govuk-template__body">
        <a href="#content" class="govuk-skip-link" data-module="govuk-skip-link">
          {w.skip}
        </a>
        {page.standsAlone ? <NameAlone locale={reader.locale} /> : <Header reader={reader} frame={frame} />}
        <div class={`govuk-width-container aval-page aval-page--${page.width ?? 'wide'}`}>
          {page.back ? (
            <nav aria-label={w.back}>
              <a href={page.back.href} class="govuk-back-link">
                {page.back.text}
              </a>
            </nav>
          ) : null}
          <main class="govuk-main-wrapper" id="content">
            {frame.notice === undefined ? null : <NotificationBanner success>{frame.notice}</NotificationBanner>}
            {page.filled ? <ErrorSummary filled={page.filled} /> : null}
            {page.heading === null ? null : <h1 class="aval-title">{page.heading ?? page.title}</h1>}
            {page.lead === undefined ? null : <p class="aval-lead">{page.lead}</p>}
            {children}
          </main>
        </div>
        {page.standsAlone ? null : <Footer demonstration={frame.demonstration === true} at={frame.at} />}
      </body>
    </html>
  );
}
