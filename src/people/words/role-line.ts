import type { Locale } from '../../platform/web/index.js';
import type { Actor, Role } from '../rules/index.js';
import { words } from './words.js';

/** What a person is, in the language of the page: « Scolarité · Coordination », « Élève ». */
export function roleLine(actor: Pick<Actor, 'seats' | 'studentNumber'>, locale: Locale): string {
  const w = words(locale);
  const roles = [...new Set(actor.seats.map(({ role }): Role => role))].map((role) => w.roles[role]);
  if (roles.length > 0) return roles.join(' · ');
  return actor.studentNumber === null ? w.member : w.student;
}
