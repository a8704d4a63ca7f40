import { inBothLanguages, type Locale } from '../../platform/web/index.js';
import { en } from './jobs-words.en.js';
import { fr } from './jobs-words.fr.js';

export const words = inBothLanguages({ fr, en });

/** « Envoi d’un courrier n° 42 »: a job by what it does, or by its own name where this page knows no other. */
export function nameOfJob(name: string, id: string, locale: Locale): string {
  const w = words(locale);
  const known = Object.entries(w.names).find(([one]) => one === name);
  return w.ofJob(known?.[1] ?? name, id);
}
