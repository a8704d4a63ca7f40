// The portal in bad weather: each campaign judges it by a list, kept outside, of what it acknowledged; then the same
// campaign on a portal broken on purpose must find faults.
// `npm run weather`: all of them whole, then each control in its short dose, in at most fifteen minutes.
// `-- --only kills,races` some of them · `--dose short` · `--control` the controls alone · `--no-control` without them
// `--database URL` on that empty one (one run alone, for the tests) · `--report FILE` what was found, as data.
// `--patience 3` three times as long, on a machine that others use
// `--logs FOLDER` keeps what the portal itself said in each run
// Ends with 1 on any fault, on a control that finds none, and when a campaign passes its limit.
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { CAMPAIGNS } from './campaigns.mjs';
import { machine, tableOf } from './report.mjs';
import { closeOpenPlaces, runCampaign } from './run-campaign.mjs';

const ALL_MS = 15 * 60_000;

const { values } = parseArgs({
  allowNegative: true,
  options: {
    only: { type: 'string' },
    dose: { type: 'string', default: 'whole' },
    control: { type: 'boolean' },
    database: { type: 'string' },
    report: { type: 'string' },
    logs: { type: 'string' },
    patience: { type: 'string', default: '1' },
  },
});
const began = performance.now();
const patience = Math.max(1, Number(values.patience) || 1);
const leftMs = () => ALL_MS * patience - (performance.now() - began);
const chosen = chooseCampaigns();
const rows = [];
for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => void closeOpenPlaces().finally(() => process.exit(1)));
say(machine());
for (const campaign of chosen) rows.push({ campaign });
if (values.control !== true) await inTwoLanes(async (row) => (row.found = await run(row.campaign, values.dose, false)));
if (values.control !== false) await inTwoLanes(async (row) => (row.control = await run(row.campaign, 'short', true)));

if (values.report)
  await writeFile(
    values.report,
    JSON.stringify(rows.map(({ campaign, found, control }) => ({ name: campaign.name, found, control }))),
  );
const held = rows.filter(holds).length;
say(`\n${tableOf(rows)}\n`);
say(`${held} of ${rows.length} held · ${Math.round((performance.now() - began) / 1000)} s`);
process.exit(held === rows.length ? 0 : 1);

function chooseCampaigns() {
  const names = values.only?.split(',') ?? CAMPAIGNS.map(({ name }) => name);
  const unknown = names.filter((name) => !CAMPAIGNS.some((campaign) => campaign.name === name));
  if (unknown.length > 0 || !['short', 'whole'].includes(values.dose)) {
    say(`Campaigns: ${CAMPAIGNS.map(({ name }) => name).join(', ')}. Doses: short, whole.`);
    process.exit(1);
  }
  if (values.database && (names.length > 1 || values.control === undefined)) {
    say('On a database that is given, one run: --only NAME, with --control or --no-control.');
    process.exit(1);
  }
  return CAMPAIGNS.filter(({ name }) => names.includes(name));
}

/**
 * Two at once, for most of them wait most of the time: those that keep the processors busy in one lane, the others
 * beside them.
 */
async function inTwoLanes(work) {
  const lanes = [true, false].map((isBusy) => rows.filter(({ campaign }) => campaign.keepsBusy === isBusy));
  await Promise.all(
    lanes.map(async (lane) => {
      for (const row of lane) await work(row);
    }),
  );
}

async function run(campaign, dose, broken) {
  const name = broken ? `${campaign.name}, control` : campaign.name;
  say(`· ${name}: ${broken ? campaign.control : campaign.title}`);
  const found = await runCampaign(campaign, {
    dose,
    broken,
    patience,
    database: values.database,
    log: values.logs && path.join(values.logs, `${name}.log`),
    limitMs: Math.min(campaign.limitMs[dose] * patience, leftMs()),
    say: (words) => say(`  ${name}: ${words}`),
  });
  for (const fault of found.shown) say(`${broken ? 'SEEN' : 'FAULT'} · ${name} · ${fault}`);
  say(`  ${name}: ${found.faults} faults · ${Math.round(found.ms / 1000)} s`);
  return found;
}

/** A campaign that found nothing, and a control that found something; neither past its limit. */
function holds({ found, control }) {
  const isSound = !found || (found.faults === 0 && !found.isOver);
  const wouldSee = !control || (control.faults > 0 && !control.isOver);
  return isSound && wouldSee;
}

function say(words) {
  process.stdout.write(`${words}\n`);
}
