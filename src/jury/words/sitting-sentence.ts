import { agree } from '../../people/index.js';
import type { Locale } from '../../platform/web/index.js';
import type { Member } from '../data/members.store.js';
import type { SittingOnFile } from '../rules/index.js';
import { words } from './words.js';

/** « 3 présents sur 4, une membre déportée : le quorum est atteint. Marguerite Vasseur préside. » */
export function sittingSentence(sitting: SittingOnFile<Member>, locale: Locale): string {
  const w = words(locale).sitting;
  const { sitters, members, recused, quorum, chair } = sitting;
  const [one, ...others] = recused;
  const counted = [
    w.present(members.filter(({ attended }) => attended === true).length, members.length),
    ...(one === undefined
      ? []
      : [others.length === 0 ? agree(w.recusedMember, one.civility) : w.recusedMembers(recused.length)]),
  ].join(', ');
  return [
    sitters.length < quorum ? w.missed(counted, quorum) : w.reached(counted),
    chair ? w.chairs(chair.name) : w.noChair,
  ].join(' ');
}
