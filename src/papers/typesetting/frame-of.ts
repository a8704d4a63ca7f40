import { renderSVG } from 'uqr';
import type { Letterhead } from '../../institution/index.js';
import type { LocalDate } from '../../platform/clock/index.js';
import { writeDay } from '../../platform/web/index.js';
import { writeCode } from '../rules/index.js';
import type { Frame } from '../templates/frame.js';
import { words } from '../words/frame-words.js';
import type { OfficialPaper, PaperToSet } from './paper-to-set.js';

/** What is around a paper, as the room that writes it knows it. */
export interface FrameFacts {
  readonly letterhead: Letterhead;
  /** Who writes within the institution; '' for nobody in particular. */
  readonly unit: string;
  /** The day it is dated from. */
  readonly day: LocalDate;
  readonly number: string;
  readonly name: string;
  readonly about: string;
  readonly foot: string;
}

/** By what a paper is verified: the code it bears, and the address where it is asked. */
export interface Verified {
  readonly code: string;
  /** `https://aval.example/verify`. */
  readonly address: string;
}

/** The paper with all that is around it; without a code it is not authenticated, and has no frame that says how. */
export function framed({ frame, ...paper }: OfficialPaper, verified: Verified | undefined): PaperToSet {
  if (frame === null) return { ...paper, frame };
  const { letterhead, unit, day, number, name, about, foot } = frame;
  const locale = paper.lang === 'fr-FR' ? 'fr' : 'en';
  const w = words(locale);
  return {
    ...paper,
    frame: {
      letterhead: {
        name: letterhead.name,
        lines: [unit, ...letterhead.address.split('\n')].map((line) => line.trim()).filter((line) => line !== ''),
        logo: letterhead.logo === null ? null : { svg: letterhead.logo, alt: w.logo(letterhead.name) },
      },
      dated: w.dated(letterhead.place, writeDay(day, locale)),
      number,
      name,
      about,
      foot,
      verification: verified ? verificationOf(verified, locale) : null,
      words: w.words,
    },
  };
}

function verificationOf({ code, address }: Verified, locale: 'fr' | 'en'): NonNullable<Frame['verification']> {
  const w = words(locale);
  const written = writeCode(code);
  return {
    code: written,
    how: w.how(address.replace(/^https?:\/\//, '')),
    says: w.says,
    qr: { svg: renderSVG(`${address}/${written}`, { border: 0, ecc: 'M' }), alt: w.qr },
  };
}
