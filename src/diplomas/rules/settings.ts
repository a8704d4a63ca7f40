/**
 * What the institution sets. Delays in days. The defaults here are the specification's; the database holds what was
 * changed.
 */
export const SETTINGS = {
  /** For the registry to check a deposited file. */
  checkWithin: { default: 8, least: 1, most: 90 },
  /** For the coordinator to assign an admissible one. */
  assignWithin: { default: 8, least: 1, most: 90 },
  /** For the professor to propose an opinion. */
  opinionWithin: { default: 30, least: 5, most: 180 },
  /** Reminders to the professor, and then to the coordinator. */
  firstReminder: { default: 15, least: 1, most: 180 },
  secondReminder: { default: 30, least: 1, most: 180 },
  coordinatorReminder: { default: 45, least: 1, most: 180 },
  /** For the student to answer a return. */
  answerWithin: { default: 30, least: 5, most: 365 },
  /** Between the day an answer was due and the day an unanswered file or request lapses; the notice is sent when it begins. */
  lapseAfter: { default: 60, least: 15, most: 365 },
  /** Between the publication of a jury’s first composition and its sitting (decision 11). */
  compositionAhead: { default: 15, least: 0, most: 90 },
  /** The least number of characters of a reasoned opinion. */
  reasoningLength: { default: 80, least: 1, most: 2000 },
  /** 1: the student sees the proposed opinion as soon as it is proposed (decision 1); 0: after the jury. */
  proposalVisible: { default: 1, least: 0, most: 1 },
  /** The least gratuity an hour of internship, in cents (L124-6): 15 % of the hourly ceiling, 4.50 € in 2026. */
  gratuityFloor: { default: 450, least: 0, most: 5000 },
  /** Credits still to acquire above which the registry is warned when it certifies the end of a course (R34, A19). */
  creditsLeft: { default: 30, least: 0, most: 300 },
  /** Hours a week of two part-time internships that run together (decision 25); never above 48 (L124-14). */
  hoursTogether: { default: 35, least: 1, most: 48 },
  /**
   * For each person: uploads in a day, and what they may have sent without depositing it, in millions of bytes. Ten
   * times as much for a registry, which sends for many.
   */
  uploadsADay: { default: 200, least: 20, most: 5000 },
  undepositedMegabytes: { default: 500, least: 60, most: 20_000 },
  /**
   * How long a file that was refused after it was received is kept, shown to nobody: it may be read anew until then.
   */
  quarantineDays: { default: 30, least: 7, most: 365 },
} as const satisfies Record<string, { default: number; least: number; most: number }>;

/** What may be set, by name. */
export type SettingName = keyof typeof SETTINGS;
/** All that is set, each in its own unit: see `SETTINGS`. */
export type Settings = Readonly<Record<SettingName, number>>;
/** In the order of the page of settings. */
export const SETTING_NAMES = Object.keys(SETTINGS) as SettingName[];

/** The settings in force: what was set, the default elsewhere; anything out of bounds is the default again. */
export function settingsFrom(set: Readonly<Record<string, unknown>>): Settings {
  return Object.fromEntries(
    SETTING_NAMES.map((name) => [name, isWithin(name, set[name]) ? set[name] : SETTINGS[name].default]),
  ) as Settings;
}

/** Whether a value may be set. */
export function isWithin(name: SettingName, value: unknown): value is number {
  const { least, most } = SETTINGS[name];
  return Number.isInteger(value) && Number(value) >= least && Number(value) <= most;
}
