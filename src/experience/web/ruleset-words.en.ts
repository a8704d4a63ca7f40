import type { RulesetWords } from './ruleset-words.fr.js';

export const en: RulesetWords = {
  title: 'Experience rules', lead: 'What diplomas require in professional experience. A published version no longer changes: another one follows it.', none: 'No version is published: the rules of the institution’s own page apply.',
  scope: 'For', allCentres: 'All centres', centreOr: 'All centres without rules of their own', version: 'Version', named: (name, version) => `${name}, version ${version}`, effect: 'Takes effect on', source: 'Source', status: 'State',
  statuses: { draft: 'Draft', 'to-come': 'To come', published: 'In force', replaced: 'Replaced' },
  write: 'Write a version', writeFrom: 'Write a version from this one', caption: 'Versions of the rules',
  writtenBy: 'Written by', publishedBy: 'Published by', by: (name, day) => `${name}, on ${day}`, kinds: 'Activities that count', numbers: 'What each family requires', ofDiplomas: 'Diplomas that require something else', whose: 'Family or diploma',
  columns: { inSpecialty: 'In the specialty', total: 'In all', fromTotal: 'Or in all, with an internship', months: 'Internship, months' }, toFix: (least, most) => `${least} to ${most}, to be fixed`, usually: (usual, least, most) => (least === most ? String(usual) : `${usual} (${least} to ${most})`), noInternship: 'none', anyActivity: 'any activity', nothing: '—',
  reportPages: 'Pages expected of a report', pagesFrom: (least, most) => `${least} to ${most}, annexes apart`,
  changes: 'See what it would change', publishTitle: 'Publish', publishText: 'From the day it takes effect, every new calculation for these centres uses this version. Assessments already attached to requests stay as they are.', effectiveOn: 'Takes effect on', effectiveHint: 'Today or later.', publish: 'Publish this version', discard: 'Throw this draft away',
  form: {
    title: 'New version of the rules', lead: 'It stays a draft until it is published. Lengths are in days: a year counts 365.', centre: 'For which centre?', source: 'Source', sourceHint: 'The text or page these numbers come from.', effectiveOn: 'Takes effect on',
    kinds: 'Activities that count as experience', families: 'Families of diplomas', diplomas: 'A diploma requires something else than its family', diplomasHint: 'What you leave blank is as in the family. A line without a diploma says nothing.', diploma: 'Diploma', noDiploma: 'None', moments: { application: 'at candidacy', defence: 'at the defence' },
    fields: { inSpecialty: 'Days in the specialty', total: 'Days in all', fromTotal: 'Or days in all, with an internship', leastMonths: 'Internship, months at least', mostMonths: 'Months at most', usualMonths: 'Months as a rule' }, leastPages: 'At least', mostPages: 'At most', pages: 'pages', pagesHint: 'Annexes apart. The author of a shorter or longer report is told so; it is never refused for that.', save: 'Save the draft', days: 'days', months: 'months',
  },
};
