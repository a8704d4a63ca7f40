import type { VNode } from 'preact';
import { words } from '../words.js';
import type { Frame } from './layout.js';
import { currentEntry } from './navigation.js';
import type { Reader } from './reader.js';
import { addressOf } from '../replies/addresses.js';

/** The band on top: where one may go, who one is, the other language, the way out. */
export function Header({ reader, frame }: { readonly reader: Reader; readonly frame: Frame }): VNode {
  const w = words(reader.locale);
  const here = currentEntry(frame.navigation, frame.path.split('?')[0] ?? frame.path);
  return (
    <header class="aval-header" role="banner">
      <div class="govuk-service-navigation aval-bar" data-module="govuk-service-navigation">
        <div class="govuk-width-container aval-bar__inside">
          <a class="aval-bar__name" href="/">
            <span class="aval-bar__word">Aval</span> <span class="aval-bar__service">{w.service}</span>
          </a>
          {frame.navigation.length === 0 ? null : (
            <nav aria-label={w.navigation} class="govuk-service-navigation__wrapper aval-bar__navigation">
              <button
                type="button"
                class="govuk-service-navigation__toggle govuk-js-service-navigation-toggle"
                aria-controls="navigation"
                hidden
                aria-hidden="true"
              >
                {w.menu}
              </button>
              <ul class="govuk-service-navigation__list" id="navigation">
                {frame.navigation.map((entry) => (
                  <li
                    key={entry.href}
                    class={`govuk-service-navigation__item${entry === here ? ' govuk-service-navigation__item--active' : ''}`}
                  >
                    <a
                      class="govuk-service-navigation__link"
                      href={entry.href}
                      aria-current={entry === here ? (frame.path === entry.href ? 'page' : 'true') : undefined}
                    >
                      {entry === here ? (
                        <strong class="govuk-service-navigation__active-fallback">{entry.text}</strong>
                      ) : (
                        entry.text
                      )}
                      {entry.count ? (
                        <span class="aval-badge">
                          <span class="govuk-visually-hidden">, </span>
                          {entry.count}
                          <span class="govuk-visually-hidden"> {w.waitingWord}</span>
                        </span>
                      ) : null}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          )}
          <div class="aval-bar__self">
            {reader.viewer ? (
              <p class="aval-bar__viewer">
                <span class="aval-bar__person">{reader.viewer.name}</span>{' '}
                <span class="aval-bar__line">{reader.viewer.line(reader.locale)}</span>
              </p>
            ) : null}
            <a
              class="aval-bar__link"
              href={otherLanguage(frame.path, reader)}
              lang={reader.locale === 'fr' ? 'en' : 'fr'}
              hreflang={reader.locale === 'fr' ? 'en' : 'fr'}
              rel="alternate nofollow"
              aria-label={w.otherLanguage.about}
            >
              {w.otherLanguage.text}
            </a>
            {reader.viewer ? (
              <form method="post" action={addressOf('/sign-out')} class="aval-bar__out">
                <button type="submit" class="aval-bar__link aval-bar__button">
                  {w.signOut}
                </button>
              </form>
            ) : null}
          </div>
        </div>
      </div>
    </header>
  );
}

/** The name of the portal, for a page that leads nowhere else. */
export function NameAlone({ locale }: Pick<Reader, 'locale'>): VNode {
  return (
    <header class="aval-header" role="banner">
      <div class="govuk-service-navigation aval-bar">
        <div class="govuk-width-container aval-bar__inside">
          <span class="aval-bar__name">
            <span class="aval-bar__word">Aval</span> <span class="aval-bar__service">{words(locale).service}</span>
          </span>
        </div>
      </div>
    </header>
  );
}

/** A page got by a POST has no address of its own: the switch then leads to the same path by GET, or to the start. */
function otherLanguage(path: string, { locale }: Reader): string {
  const to = locale === 'fr' ? 'en' : 'fr';
  return addressOf('/language', { query: { to, back: path } });
}
