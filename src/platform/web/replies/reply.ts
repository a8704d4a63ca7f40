import type { Readable } from 'node:stream';
import type { ComponentChildren, VNode } from 'preact';
import type { Refusal, SentenceCode } from '../../refusal/index.js';
import type { Filled } from '../forms/filled.js';
import type { Address } from './addresses.js';
import type { Cookie } from '../security/cookies.js';

/** What a page is, beside what it shows. */
export interface PageOptions {
  /** What the page is: the browser's title and, unless `heading` says otherwise, the h1. */
  readonly title: string;
  /** Where it is, for the browser's title only: « Dossier 2026-0417 ». */
  readonly where?: string;
  /** What the h1 says, when not the title; `null` when the body has its own h1. */
  readonly heading?: string | null;
  /** A line under the h1. */
  readonly lead?: ComponentChildren;
  /** Above the h1, the way back. */
  readonly back?: { readonly href: Address; readonly text: string };
  /** `reading` holds the text to a comfortable measure, `wide` is for two columns, `full` for the reading desk. */
  readonly width?: 'reading' | 'wide' | 'full';
  /** The form of the page: its errors are summed up on top, and its status is the page's. */
  readonly filled?: Filled;
  readonly status?: number;
  /** Where the switch of language comes back to, when this page must not write its own address. */
  readonly address?: string;
  /** No link leads from it to another page of the portal, whoever reads it: for whoever came by a link of one page. */
  readonly standsAlone?: boolean;
  /** Names, as in the manifest, of more browser code this page needs: `['opinions/pages/desk']`. */
  readonly scripts?: readonly string[];
  /**
   * Names of files that this code asks for by itself, such as a worker; it finds their addresses in the page's `<meta
   * name="asset:…">`.
   */
  readonly assets?: readonly string[];
}

/** A page, as a controller answers it: made by `page`. */
export interface PageReply extends PageOptions {
  readonly reply: 'page';
  readonly body: VNode;
}

/** A 303 to another page, as a controller answers it: made by `seeOther`. */
export interface SeeOther {
  readonly reply: 'see-other';
  readonly path: Address;
  /** The sentence shown once on the next page. */
  readonly notice?: SentenceCode;
  readonly cookies?: readonly Cookie[];
}

/** What a file is, as it is sent: `size` in bytes. */
export interface FileOptions {
  readonly name: string;
  readonly type: string;
  readonly size: number;
  /** Shown in the browser instead of saved: for our own PDF only. */
  readonly inline?: boolean;
  /** The hash of the content, when it never changes: lets the browser keep it. */
  readonly sha256?: string;
}

/** Bytes, as a controller answers them: made by `file`. */
export interface FileReply extends FileOptions {
  readonly reply: 'file';
  readonly open: (range?: { readonly start: number; readonly end: number }) => Readable | Promise<Readable>;
  /** Where a proxy may read them by itself, below the folder it knows; undefined where it cannot. */
  readonly proxied?: () => Promise<string | undefined>;
}

/** JSON for programs, as a controller answers it: made by `data`. */
export interface DataReply {
  readonly reply: 'data';
  readonly status: number;
  readonly value: unknown;
  /** In place of ours, or beside them: `Content-Type`, `Retry-After`. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** What a controller may answer, beside a refusal. */
export type Reply = PageReply | SeeOther | FileReply | DataReply;

/** A page: what it is, and what it shows. Its status is the form's, if it has one. */
export function page(options: PageOptions, body: VNode): PageReply {
  return { reply: 'page', ...options, body };
}

/**
 * After an act: 303 to another page of ours. `notice` is the code of the sentence shown there once
 * (`reports.submitted`); `cookies` are given or taken back on the way, as a session is.
 */
export function seeOther(path: Address, notice?: SentenceCode, cookies?: readonly Cookie[]): SeeOther {
  return { reply: 'see-other', path, ...(notice && { notice }), ...(cookies && { cookies }) };
}

/**
 * Bytes: `open` gives them, in whole or from `start` to `end` inclusive; `proxied` says where a proxy may read them
 * instead. Saved by the browser unless `inline`.
 */
export function file(options: FileOptions, open: FileReply['open'], proxied?: FileReply['proxied']): FileReply {
  return { reply: 'file', ...options, open, ...(proxied && { proxied }) };
}

/** JSON, for programs and for the browser's own code: a draft saved, a state asked for. */
export function data(value: unknown, status = 200, headers?: DataReply['headers']): DataReply {
  return { reply: 'data', value, status, ...(headers && { headers }) };
}

export function isReply(value: unknown): value is Reply {
  return typeof value === 'object' && value !== null && 'reply' in value && typeof value.reply === 'string';
}

/** What a controller's method may return; the edge turns it into HTML, a 303, bytes or JSON. */
export type Answer = Reply | Refusal;
