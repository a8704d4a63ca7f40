import type { VNode } from 'preact';
import { words } from '../words.js';
import { writeMoment } from '../text/write.js';
import { useReader } from './reader.js';

interface FooterProps {
  readonly demonstration: boolean;
  readonly at: Date;
}

/** What the pages are worth, and what the portal is; printed, when and by whom the page was read. */
export function Footer({ demonstration, at }: FooterProps): VNode {
  const reader = useReader();
  const w = words(reader.locale);
  return (
    <footer class="aval-footer" role="contentinfo">
      <div class="govuk-width-container aval-footer__inside">
        <p class="aval-footer__notice">{w.notContractual}</p>
        <p class="aval-footer__printed">
          {w.printed(writeMoment(at, reader), reader.viewer?.name)}
          {demonstration ? ` ${w.phase.text}` : null}
        </p>
        <p class="aval-footer__portal">{w.footer}</p>
        <p>{w.hours}</p>
        {demonstration ? (
          <p class="aval-footer__phase">
            <strong class="govuk-tag aval-tag aval-tag--news">{w.phase.tag}</strong> {w.phase.text}
          </p>
        ) : null}
      </div>
    </footer>
  );
}
