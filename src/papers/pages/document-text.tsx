import type { VNode } from 'preact';
import { SummaryList } from '../../platform/web/index.js';
import type { Block, OfficialDocument } from '../rules/index.js';

/** What an official document says under its title, word for word as it is drawn, in its own language. */
export function DocumentText({ document }: { readonly document: OfficialDocument }): VNode {
  return (
    <div class="aval-document" lang={document.lang === 'fr-FR' ? 'fr' : 'en'}>
      <p class="govuk-body">{document.subtitle}</p>
      {document.blocks.map((block, index) => (
        <BlockText key={index} block={block} />
      ))}
    </div>
  );
}

function BlockText({ block }: { readonly block: Block }): VNode {
  if ('heading' in block) return <h3 class="govuk-heading-s">{block.heading}</h3>;
  if ('paragraph' in block) return <p class="govuk-body">{block.paragraph}</p>;
  if ('list' in block)
    return (
      <ul class="govuk-list govuk-list--bullet">
        {block.list.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ul>
    );
  return <SummaryList compact rows={block.facts.map(([term, value]) => ({ term, value }))} />;
}
