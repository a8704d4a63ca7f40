import { inFrench } from '../web/index.js';
import type { Lifecycle, Move } from './domain/index.js';

/** How a move is spoken of. */
export interface MoveWords {
  /** The button: « Déclarer recevable ». */
  readonly label: string;
  /** The history, past: « Dossier déclaré recevable par la scolarité ». */
  readonly done: string;
  /** What the confirmation page says will happen. */
  readonly confirm?: string;
  /** The label of the reason's field, where a reason is asked. */
  readonly reason?: string;
}

/** How a life is spoken of, in one language. */
export interface LifeWords<State extends string = string, MoveName extends string = string> {
  /** The thing itself: « Dossier de rapport ». */
  readonly thing: string;
  readonly states: Readonly<Record<State, string>>;
  readonly moves: Readonly<Record<MoveName, MoveWords>>;
  /** Who acted, by their standing towards it: « scolarité ». */
  readonly standings: Readonly<Record<string, string>>;
}

/** A life and its words in both languages. */
export interface Life<State extends string = string, MoveName extends string = string> {
  readonly lifecycle: Lifecycle<State, never, Readonly<Record<MoveName, Move<State, string, never, never>>>>;
  readonly words: { readonly fr: LifeWords<State, MoveName>; readonly en: LifeWords<State, MoveName> };
}

const lives = new Map<string, Life>();

/** Registers a life with its words, in its room's wiring. The same one again counts once. */
export function registerLife<State extends string, MoveName extends string>(life: Life<State, MoveName>): void {
  lives.set(life.lifecycle.name, { ...life, words: { ...life.words, fr: inFrench(life.words.fr) } });
}

/** Every life of the portal, in the order of the rooms. */
export function allLives(): Life[] {
  return [...lives.values()];
}

/** The words of a life by its name, in a language; throws when no room registered it. */
export function wordsOfLife(name: string, locale: 'fr' | 'en'): LifeWords {
  const life = lives.get(name);
  if (!life) throw new Error(`No life is called ${name}.`);
  return life.words[locale];
}
