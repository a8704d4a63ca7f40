import { plural } from '../../platform/web/index.js';
import type { Section } from '../../papers/index.js';
import type { AdviceWords } from './advice-words.fr.js';

const names: Readonly<Record<Section, string>> = {
  introduction: 'Introductory part',
  overview: 'Overview of all experience',
  significant: 'Significant experience',
  skills: 'Skills',
  conclusion: 'Closing part',
  annexes: 'Appendices',
};

export const en: AdviceWords = {
  title: 'Found in the text',
  notice: 'A program found this, to help you read your report again. It never prevents a deposit.',
  pages: {
    all: (pages) => `${pages} ${plural('en', pages, 'page', 'pages')}`,
    withAnnexes: (pages, main, from) =>
      `${pages} ${plural('en', pages, 'page', 'pages')}, ${main} of them the report, annexes from page ${from}`,
    withoutAnnexes: (pages, confirmed) =>
      `${pages} ${plural('en', pages, 'page', 'pages')}, no annexes${confirmed ? '' : ' found'}`,
    proposed: 'found automatically, not confirmed',
  },
  annexes: {
    title: 'Annexes at the end of this file',
    proposed: (from) =>
      `${from === null ? 'None were found automatically.' : `They seem to begin on page ${from}: a program proposes it.`} They do not count among the pages of the report: confirm, correct, or say that there are none.`,
    confirmed: (from) =>
      `${from === null ? 'Confirmed: this file holds no annexes.' : `Confirmed: the annexes begin on page ${from}, and do not count among the pages of the report.`} You may correct this until the deposit.`,
    from: 'First page of the annexes',
    confirm: 'Confirm this page',
    none: 'No annexes in this file',
  },
  length: (pages, least, most) =>
    `This report has ${pages} ${plural('en', pages, 'page', 'pages')}, annexes apart: ${least} to ${most} are expected. This is only a guide; check where the annexes begin.`,
  words: (count, number) => `${count} ${plural('en', number, 'word', 'words')}`,
  seen: (section, page) => `${names[section]}: found on page ${page}`,
  unseen: (section) => `${names[section]}: not found automatically`,
  dates: 'Dates of your experience',
  datesFound: (employer, page) => `${employer}: found on page ${page}`,
  datesOther: (employer, page) => `${employer}: other dates found on page ${page}`,
  datesUnseen: (employer) => `${employer}: not found automatically`,
};
