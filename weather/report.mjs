// What is printed of a run: on which machine, and the table that docs/reliability.md quotes.
import { cpus, totalmem, type, release } from 'node:os';

export function machine() {
  const processors = cpus();
  return `Node ${process.version} · ${processors.length} × ${processors[0]?.model.trim() ?? 'unknown'} · ${Math.round(totalmem() / 1e9)} GB · ${type()} ${release()}`;
}

/** The table, in Markdown: what each campaign did, what it counted, what it found, and what its control found. */
export function tableOf(rows) {
  const lines = rows.map(({ campaign, found, control }) => [
    campaign.name,
    campaign.title,
    found ? figuresOf(found) : '',
    found ? faultsOf(found) : '',
    `${campaign.control}: ${control ? faultsOf(control) : 'not run'}`,
  ]);
  return [['campaign', 'what was done', 'figures', 'faults', 'control'], ['---', '---', '---', '---', '---'], ...lines]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

function figuresOf({ figures, ms }) {
  const counted = Object.entries(figures).map(([what, many]) => `${many.toLocaleString('en')} ${what}`);
  return [...counted, `${Math.round(ms / 1000)} s`].join(', ');
}

function faultsOf({ faults, isOver }) {
  return isOver ? 'its limit was passed' : `${faults} found`;
}
