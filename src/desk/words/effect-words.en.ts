import { plural, writeNumber } from '../../platform/web/index.js';
import type { EffectWords } from './effect-words.fr.js';

const files = (count: number): string => `${writeNumber(count, 'en')} ${plural('en', count, 'file', 'files')}`;

export const en: EffectWords = {
  title: (name, version) => `What ${name}, version ${version} would change`,
  lead: 'Every open file is counted twice: with the rules in force today, then with this version. Nothing is modified.',
  back: 'The version',
  changed: (changed, weighed) =>
    changed === 0
      ? `No result changes, out of ${files(weighed)}.`
      : `The result changes for ${files(changed)}, out of ${writeNumber(weighed, 'en')}.`,
  notAll: (weighed, concerned) =>
    `Only the latest ${writeNumber(weighed, 'en')} of ${writeNumber(concerned, 'en')} open files are counted.`,
  caption: 'Files whose result changes',
  file: 'File',
  diploma: 'Diploma',
  centre: 'Centre',
  before: 'Today',
  after: 'With this version',
};
