import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { Inject, Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { Request } from 'express';
import { Clock } from '../../clock/index.js';
import { Config } from '../../config/index.js';
import { isRefusal, type Refusal, type RefusalFacts } from '../../refusal/index.js';
import { Assets } from '../assets/assets.js';
import { Cookies } from '../security/cookies.js';
import { NavigationProvider, type NavigationEntry } from '../shell/navigation.js';
import { readerOf } from '../shell/reader.js';
import { renderPage } from '../shell/render.js';
import { Sentences } from '../text/sentences.js';
import { words } from '../words.js';
import { isOwnPath, ownPath, type Address } from './addresses.js';
import { cameFrom, textsTyped } from './came-from.js';
import { prepareFile } from './prepare-file.js';
import { prepareProblem, wantsData } from './prepare-problem.js';
import { asJson, type Prepared } from './prepared.js';
import { OutagePage, RefusalPage, type RefusalPageStatus } from './refusal.page.js';
import type { TryAgain } from './outage.js';
import { isReply, page, type Answer, type PageReply, type SeeOther } from './reply.js';

const pack = promisify(gzip);
const WORTH_PACKING = 1500;
const NOTICE_SECONDS = 60;

/** Makes of what a controller answers what the browser receives. */
@Injectable()
export class Answers {
  private navigation: NavigationProvider | undefined | null = null;

  constructor(
    @Inject(Assets) private readonly assets: Assets,
    @Inject(Cookies) private readonly cookies: Cookies,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Config) private readonly config: Config,
    @Inject(Sentences) private readonly sentences: Sentences,
    @Inject(ModuleRef) private readonly rooms: ModuleRef,
  ) {}

  async prepare(answer: Answer, request: Request): Promise<Prepared> {
    if (isRefusal(answer)) return this.prepareRefusal(answer, request);
    if (answer.reply === 'see-other') return this.prepareSeeOther(answer, request);
    if (answer.reply === 'file') return prepareFile(answer, request, this.config.accelPrefix);
    if (answer.reply === 'data') return asJson(answer.status, answer.value, 'application/json', answer.headers);
    const isWrong = (answer.filled?.errors.length ?? 0) > 0;
    const prepared =
      isWrong && answer.filled && wantsData(request)
        ? prepareProblem(answer.filled, readerOf(request))
        : await this.preparePage(answer, request);
    const facts = answer.filled?.errors.find(({ facts: known }) => known?.['seconds'] !== undefined)?.facts;
    return { ...prepared, headers: { ...prepared.headers, ...whenToComeBack(answer.filled?.status, facts) } };
  }

  /**
   * Something broke. The page says where to find it in the log, and gives back what was typed; `outage` has its own
   * sentence, if it has one.
   */
  async prepareOutage(
    status: 500 | 503 | 507,
    reference: string,
    request: Request,
    outage?: TryAgain,
  ): Promise<Prepared> {
    const { locale, say } = readerOf(request);
    const w = words(locale).outage;
    const later: Record<string, string> = status === 503 ? { 'Retry-After': String(outage?.seconds ?? 30) } : {};
    const sentence = outage && say(outage.code);
    if (wantsData(request))
      return asJson(
        status,
        {
          type: 'about:blank',
          title: w[status].title,
          status,
          reference,
          ...(outage && { code: outage.code, detail: sentence }),
        },
        'application/problem+json',
        later,
      );
    const body = (
      <OutagePage
        reference={reference}
        sentence={sentence ?? w[status].text}
        back={request.method === 'GET' && isOwnPath(request.originalUrl) ? request.originalUrl : cameFrom(request)}
        typed={textsTyped(request)}
      />
    );
    // The sections come from the database, which may be what is broken.
    const prepared = await this.preparePage(
      page({ title: w[status].title, status, width: 'reading' }, body),
      request,
      [],
    );
    return { ...prepared, headers: { ...prepared.headers, ...later } };
  }

  /**
   * A refusal, or a request that no controller could read (400), as a page or as data. One that says in how many
   * `seconds` to come back (429) says it to programs too.
   */
  async prepareRefusal(
    refusal: Omit<Refusal, 'status' | 'refused'> & { readonly status: RefusalPageStatus },
    request: Request,
  ): Promise<Prepared> {
    const { locale, say } = readerOf(request);
    const title = words(locale).refusal.titles[refusal.status];
    const sentence = say(refusal.code, refusal.facts);
    const also = (refusal.also ?? []).map(({ code, facts, field }) => ({
      code,
      detail: say(code, facts),
      ...(field && { field }),
    }));
    const later = whenToComeBack(refusal.status, refusal.facts);
    if (wantsData(request)) {
      return asJson(
        refusal.status,
        {
          type: 'about:blank',
          title,
          status: refusal.status,
          code: refusal.code,
          detail: sentence,
          ...(refusal.field && { field: refusal.field }),
          ...(also.length > 0 && { also }),
        },
        'application/problem+json',
        later,
      );
    }
    const body = (
      <RefusalPage
        sentences={[sentence, ...also.map(({ detail }) => detail)]}
        status={refusal.status}
        thing={refusal.thing && ownPath(`${refusal.thing.address}/${refusal.thing.id}`)}
        back={otherPage(refusal.status, request)}
        typed={textsTyped(request)}
      />
    );
    const prepared = await this.preparePage(page({ title, status: refusal.status, width: 'reading' }, body), request);
    return { ...prepared, headers: { ...prepared.headers, ...later } };
  }

  private async preparePage(reply: PageReply, request: Request, known?: readonly NavigationEntry[]): Promise<Prepared> {
    const reader = readerOf(request);
    const navigation = known ?? (await this.sections(request));
    const notice = this.cookies.read(request, 'notice');
    const sentence = notice !== undefined && this.sentences.isCode(notice) ? reader.say(notice) : undefined;
    const html = Buffer.from(
      renderPage(reply, reader, {
        navigation,
        path: reply.address ?? request.originalUrl,
        demonstration: this.config.demonstration,
        at: this.clock.now(),
        asset: (name) => this.assets.address(name),
        ...(sentence !== undefined && { notice: sentence }),
      }),
    );
    const isPacked = html.length > WORTH_PACKING && Boolean(request.acceptsEncodings('gzip'));
    const body = isPacked ? await pack(html) : html;
    return {
      status: reply.status ?? reply.filled?.status ?? 200,
      body,
      headers: {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Length': String(body.length),
        'Content-Language': reader.locale,
        'Cache-Control': 'no-store',
        Vary: 'Accept-Encoding, Accept-Language, Cookie',
        ...(isPacked && { 'Content-Encoding': 'gzip' }),
        ...(notice !== undefined && { 'Set-Cookie': this.cookies.header({ name: 'notice', value: '', seconds: 0 }) }),
      },
    };
  }

  /**
   * Browser code that sends a form by itself asks to be told where to go, so that the notice waits for the page that
   * shows it.
   */
  private prepareSeeOther({ path, notice, cookies = [] }: SeeOther, request: Request): Prepared {
    const given =
      notice === undefined ? cookies : [...cookies, { name: 'notice', value: notice, seconds: NOTICE_SECONDS }];
    return {
      status: request.get('x-follow') === 'by-hand' ? 204 : 303,
      headers: {
        Location: inHeader(path),
        'Cache-Control': 'no-store',
        ...(given.length > 0 && { 'Set-Cookie': given.map((cookie) => this.cookies.header(cookie)) }),
      },
    };
  }

  private async sections(request: Request): Promise<readonly NavigationEntry[]> {
    const { viewer } = readerOf(request);
    if (!viewer) return [];
    // The provider lives in a room below: it is asked for once everything stands.
    if (this.navigation === null) this.navigation = this.findNavigation();
    return (await this.navigation?.entriesFor(viewer, request)) ?? [];
  }

  private findNavigation(): NavigationProvider | undefined {
    try {
      return this.rooms.get(NavigationProvider, { strict: false });
    } catch {
      return undefined;
    }
  }
}

/** True for what the edge knows how to send; anything else a controller returns is Nest's own affair. */
export function isAnswer(value: unknown): value is Answer {
  return isReply(value) || isRefusal(value);
}

/**
 * The page one comes from, unless it is this one again: asked once more, it would refuse once more, and what was typed
 * is shown here alone.
 */
function otherPage(status: number, request: Request): Address | undefined {
  const from = cameFrom(request);
  const isShown = request.method === 'GET' || status === 404;
  return isShown && from === request.originalUrl ? undefined : from;
}

/** What is refused for it comes too often (429), and says in how many seconds to come back, says it to programs too. */
function whenToComeBack(status: number | undefined, facts: RefusalFacts | undefined): Record<string, string> {
  const seconds = status === 429 ? facts?.['seconds'] : undefined;
  return seconds === undefined ? {} : { 'Retry-After': String(seconds) };
}

/** A header holds ASCII only: « é » is %C3%A9 there. */
function inHeader(path: string): string {
  return path.replace(/[^\x21-\x7e]+/gu, (letters) => encodeURIComponent(letters));
}
