import { movesOf, type Move } from './rules/index.js';
import type { Listener } from './listeners.js';
import type { AnyKind } from './kinds.js';

/**
 * Every lifecycle as Markdown, with who listens to what: what `docs/lifecycles.md` holds, and nobody writes by hand.
 */
export function printLifecycles(kinds: readonly AnyKind[], listeners: readonly Listener[]): string {
  const parts = [
    '# The lives of things',
    'Written by `npm run lifecycles` from the tables that the portal obeys. A test fails when this page says otherwise than they do.',
    ...kinds.map(printLifecycle),
    printListeners(listeners),
  ];
  return `${parts.join('\n\n')}\n`;
}

function printLifecycle({ lifecycle, words }: AnyKind): string {
  const { name, states, ends } = lifecycle;
  return [
    `## ${words.en.thing} · ${words.fr.thing} (\`${name}\`)`,
    tableOf(
      ['State', 'Français', 'English'],
      states.map((state) => [
        `\`${state}\`${ends.includes(state) ? ' ■' : ''}`,
        words.fr.states[state] ?? '',
        words.en.states[state] ?? '',
      ]),
    ),
    '■ an end.',
    tableOf(
      ['Move', 'Français', 'From → to', 'By', 'Reason', 'Own page', 'Refused when'],
      movesOf(lifecycle).map((move) => {
        const row = lifecycle.moves[move] ?? { from: [], to: '', by: [] };
        return [
          `\`${move}\``,
          words.fr.moves[move]?.label ?? '',
          wayOf(row),
          row.by.join(', '),
          row.reason ? 'yes' : '',
          row.form ? 'yes' : '',
          guardsOf(row),
        ];
      }),
    ),
    diagramOf({ lifecycle, words }),
  ].join('\n\n');
}

function wayOf({ from, to }: Move): string {
  return `${from.length === 0 ? '—' : from.join(', ')} → ${to}`;
}

/** The guards by their names, which say when they refuse. */
function guardsOf({ unless, needs }: Move): string {
  return [unless && inWords(unless.name), needs && `at the act: ${inWords(needs.name)}`].filter(Boolean).join('; ');
}

/** `notReadyToDeposit` → not ready to deposit. */
function inWords(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).trim() || 'its own condition';
}

function diagramOf({ lifecycle, words }: Pick<AnyKind, 'lifecycle' | 'words'>): string {
  const arrows = new Map<string, string[]>();
  for (const move of movesOf(lifecycle)) {
    const { from, to } = lifecycle.moves[move] ?? { from: [], to: '' };
    for (const state of from.length === 0 ? ['[*]'] : from) {
      const arrow = `${state} --> ${to}`;
      arrows.set(arrow, [...(arrows.get(arrow) ?? []), move]);
    }
  }
  const lines = [
    ...lifecycle.states.map((state) => `${state} : ${words.fr.states[state] ?? state}`),
    ...[...arrows].map(([arrow, moves]) => `${arrow} : ${moves.join(', ')}`),
    ...lifecycle.ends.map((state) => `${state} --> [*]`),
  ];
  return ['```mermaid', 'stateDiagram-v2', ...lines.map((line) => `  ${line}`), '```'].join('\n');
}

function printListeners(listeners: readonly Listener[]): string {
  const rows = listeners.map(({ thing, moves, room, why }) => [
    `\`${thing}\`: ${moves.join(', ')}`,
    `\`${room}\``,
    why,
  ]);
  return `## Who listens to what\n\nIn the very transaction of the move.\n\n${tableOf(['To', 'Room', 'Why'], rows)}`;
}

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
