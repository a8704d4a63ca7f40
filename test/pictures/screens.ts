import type { Page } from '../../tools/browser.js';

/** A screen worth looking at: who looks, where they begin, and the links they follow from there. */
export interface Screen {
  readonly name: string;
  /** By the name on the demonstration's sign-in; nobody is signed in when left out. */
  readonly as?: string;
  readonly begin: string;
  /** The last link whose address is of this shape, page after page: the oldest thing of a list. */
  readonly follow?: readonly RegExp[];
  /** What is done on the page before it is taken. */
  readonly then?: (page: Page) => Promise<void>;
}

const ONE = '[0-9a-f-]{36}';
const a = (shape: string): RegExp => new RegExp(`^${shape.replaceAll(':id', ONE)}$`);
const FILE = a('/reports/:id');
const INTERNSHIP = a('/internships/:id');
const SESSION = a('/jury/sessions/:id');

/** The screens of everybody's day, in the order of a file's way. */
export const SCREENS: readonly Screen[] = [
  { name: 'sign-in', begin: '/sign-in' },
  { name: 'simulation', begin: '/simulation', then: simulate },
  { name: 'verify', begin: '/verify' },

  { name: 'student-home', as: 'Sandrine Payet', begin: '/desk' },
  { name: 'student-file-returned', as: 'Sandrine Payet', begin: '/reports', follow: [FILE] },
  {
    name: 'student-deposit-in-preparation',
    as: 'Sandrine Payet',
    begin: '/reports',
    follow: [FILE, a('/reports/:id/submission')],
  },
  {
    name: 'student-period',
    as: 'Sandrine Payet',
    begin: '/reports',
    follow: [FILE, a('/reports/:id/submission'), a('/reports/:id/periods/:id')],
  },
  { name: 'student-file-deposited', as: 'Karim Boudiaf', begin: '/reports', follow: [FILE] },
  { name: 'student-file-decided', as: 'Louis Hoarau', begin: '/reports', follow: [FILE] },
  { name: 'student-request', as: 'Louis Hoarau', begin: '/diploma-requests', follow: [a('/diploma-requests/:id')] },
  { name: 'student-letter-of-decision', as: 'Louis Hoarau', begin: '/letters', follow: [a('/letters/:id')] },
  { name: 'student-file-refused', as: 'Tomás Oliveira', begin: '/reports', follow: [FILE] },
  { name: 'student-examination', as: 'Tomás Oliveira', begin: '/examinations', follow: [a('/examinations/:id')] },
  { name: 'student-in-english', as: 'Rima Haddad', begin: '/reports', follow: [FILE] },
  { name: 'student-internship', as: 'Malo Kerdraon', begin: '/internships', follow: [INTERNSHIP] },
  {
    name: 'student-signature',
    as: 'Noé Rivière',
    begin: '/internships',
    follow: [INTERNSHIP, a('/signatures/:id')],
  },

  { name: 'registry-home', as: 'Claire Le Goff', begin: '/desk' },
  { name: 'registry-files', as: 'Claire Le Goff', begin: '/reports' },
  { name: 'registry-admission', as: 'Claire Le Goff', begin: '/reports?state=SUBMITTED', follow: [FILE] },
  { name: 'registry-scheduling', as: 'Claire Le Goff', begin: '/scheduling' },
  { name: 'registry-internships', as: 'Claire Le Goff', begin: '/internships' },
  { name: 'coordinator-home', as: 'Hervé Marchand', begin: '/desk' },

  { name: 'professor-home', as: 'Anne-Laure Kervella', begin: '/desk' },
  { name: 'professor-queue', as: 'Anne-Laure Kervella', begin: '/opinions' },
  {
    name: 'professor-reading-desk',
    as: 'Anne-Laure Kervella',
    begin: '/opinions',
    follow: [a('/reports/:id/opinion')],
    then: reportIsDrawn,
  },

  { name: 'secretary-sessions', as: 'Gilles Anquetil', begin: '/jury/sessions' },
  { name: 'secretary-session', as: 'Gilles Anquetil', begin: '/jury/sessions', follow: [SESSION] },
  {
    name: 'secretary-file',
    as: 'Gilles Anquetil',
    begin: '/jury/sessions',
    follow: [SESSION, a('/jury/files/:id')],
  },
  { name: 'secretary-appeal', as: 'Gilles Anquetil', begin: '/appeals', follow: [a('/appeals/:id')] },
  { name: 'member-home', as: 'Marguerite Vasseur', begin: '/desk' },
  { name: 'member-session', as: 'Marguerite Vasseur', begin: '/jury/sessions', follow: [SESSION] },

  { name: 'administrator-people', as: 'Sophie Bellanger', begin: '/people' },
  { name: 'administrator-person', as: 'Sophie Bellanger', begin: '/people', follow: [a('/people/:id')] },
  { name: 'administrator-diplomas', as: 'Sophie Bellanger', begin: '/diplomas' },
  { name: 'administrator-rules', as: 'Sophie Bellanger', begin: '/rulesets', follow: [a('/rulesets/:id')] },
  { name: 'administrator-settings', as: 'Sophie Bellanger', begin: '/settings' },
  { name: 'administrator-jobs', as: 'Sophie Bellanger', begin: '/jobs' },
];

/** One long period, weighed: what a visitor without an account does. */
async function simulate(page: Page): Promise<void> {
  await page.locator('form .govuk-button').last().click();
  await page.waitForLoadState();
}

/** The first page of the report is drawn after the page that shows it. */
async function reportIsDrawn(page: Page): Promise<void> {
  await page.locator('canvas').first().waitFor();
}
