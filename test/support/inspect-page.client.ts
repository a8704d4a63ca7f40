// Run inside a page, after axe-core: says what stands in somebody's way there, in sentences.
interface Axe {
  run(options: object): Promise<{ readonly violations: readonly Violation[] }>;
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

declare const axe: Axe;

async function faultsOfPage(): Promise<string[]> {
  const { violations } = await axe.run({ resultTypes: ['violations'] });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ html, failureSummary = '' }) =>
        `${id}: ${html.slice(0, 200)} (${failureSummary.replace(/\s+/g, ' ').slice(0, 300)})`,
    ),
  );
}

function whatSticksOut(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const wide = [...document.body.querySelectorAll('*')].filter(
    (element) => element.getBoundingClientRect().right > clientWidth + 1 && !scrollsWithin(element),
  );
  const named = wide
    .slice(0, 4)
    .map(({ tagName, className }) => `${tagName.toLowerCase()}.${className}`)
    .join(', ');
  return [`${scrollWidth - clientWidth} pixels stick out of a screen of ${clientWidth}: ${named}`];
}

function scrollsWithin(element: Element): boolean {
  for (let up = element.parentElement; up && up !== document.body; up = up.parentElement)
    if (getComputedStyle(up).overflowX !== 'visible') return true;
  return false;
}

Object.assign(globalThis, { faultsOfPage, whatSticksOut });
