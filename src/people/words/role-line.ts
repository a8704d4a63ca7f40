import type { Actor, Role } from '../rules/index.js';
import { words } from './words.js';

/** What a person is, in the words of their language: « Scolarité · Coordination », « Élève ». */
export function roleLine(actor: Pick<Actor, 'seats' | 'locale' | 'studentNumber'>): string {
  const w = words(actor.locale);
  const roles = [...new Set(actor.seats.map(({ role }): Role => role))].map((role) => w.roles[role]);
  if (roles.length > 0) return roles.join(' · ');
  return actor.studentNumber === null ? w.member : w.student;
}
