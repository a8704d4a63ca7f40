import { Inject, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { Config } from '../../config/index.js';

/** A cookie to give; of 0 seconds, to take back; without seconds, gone with the browser's session. */
export interface Cookie {
  readonly name: string;
  readonly value: string;
  readonly seconds?: number;
}

/**
 * The portal's cookies: never readable by scripts, never sent by another site's act, tied to this very host over https.
 */
@Injectable()
export class Cookies {
  constructor(@Inject(Config) private readonly config: Pick<Config, 'publicUrl'>) {}

  /** The value of one of our cookies, or undefined. */
  read(request: Pick<Request, 'headers'>, name: string): string | undefined {
    const wanted = `${this.nameOf(name)}=`;
    const found = request.headers.cookie
      ?.split(';')
      .map((part) => part.trim())
      .find((part) => part.startsWith(wanted));
    return found === undefined ? undefined : decoded(found.slice(wanted.length));
  }

  /** The header that gives it. */
  header({ name, value, seconds }: Cookie): string {
    const age = seconds === undefined ? '' : `; Max-Age=${seconds}`;
    return `${this.nameOf(name)}=${encodeURIComponent(value)}; Path=/${age}; HttpOnly; SameSite=Lax${this.isHttps ? '; Secure' : ''}`;
  }

  private nameOf(name: string): string {
    return this.isHttps ? `__Host-aval-${name}` : `aval-${name}`;
  }

  private get isHttps(): boolean {
    return this.config.publicUrl?.startsWith('https:') ?? false;
  }
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
