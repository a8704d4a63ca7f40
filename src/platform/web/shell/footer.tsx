import type { VNode } from 'preact';
import { words } from '../words.js';
import { useReader } from './reader.js';

/** What the pages are worth, and what the portal is. */
export function Footer({ demonstration }: { readonly demonstration: boolean }): VNode {
  const w = words(useReader().locale);
  return (
    <footer class="aval-footer" role="contentinfo">
      <div class="govuk-width-container aval-footer__inside">
        <p class="aval-footer__notice">{w.notContractual}</p>
        <p class="aval-footer__what">{w.footer}</p>
        <p class="aval-footer__what">{w.hours}</p>
        {demonstration ? (
          <p class="aval-footer__phase">
            <strong class="govuk-tag aval-tag aval-tag--news">{w.phase.tag}</strong> {w.phase.text}
          </p>
        ) : null}
      </div>
    </footer>
  );
}
