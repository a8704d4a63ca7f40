import helmet from 'helmet';
import type { Request, RequestHandler } from 'express';

const NOT_FOR_US = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'usb',
  'browsing-topics',
];

/**
 * What browsers are told of every answer. One policy, without any `unsafe-*`: scripts, styles and fonts are files of
 * ours.
 */
export function safeHeaders(isHttps: boolean): RequestHandler[] {
  const protect = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        workerSrc: ["'self'"],
        manifestSrc: ["'self'"],
        // Our own PDF in the reading desk, and nothing else.
        frameSrc: ["'self'"],
        objectSrc: ["'none'"],
        frameAncestors: ["'none'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        ...(isHttps && { upgradeInsecureRequests: [] }),
      },
    },
    strictTransportSecurity: isHttps && { maxAge: 31_536_000, includeSubDomains: false },
    // The path is needed to lead back to the page one comes from; it never leaves our origin.
    referrerPolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
    crossOriginEmbedderPolicy: false,
  });
  const refuseDevices: RequestHandler = (_request, response, next) => {
    response.setHeader('Permissions-Policy', NOT_FOR_US.map((feature) => `${feature}=()`).join(', '));
    next();
  };
  return [protect, refuseDevices];
}

/** For a document of ours shown in a frame of ours. */
export const FRAMED_BY_US: Readonly<Record<string, string>> = {
  'Content-Security-Policy': "default-src 'self'; frame-ancestors 'self'; base-uri 'none'; form-action 'none'",
  'X-Frame-Options': 'SAMEORIGIN',
};

/** For a file that is to be saved: opened all the same, it can do nothing, and is nobody's. */
export const ALONE: Readonly<Record<string, string>> = {
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
};

const SECRETS = ['token', 'code'];

/** An address that lets in whoever knows it: its route calls that part of it `:token` or `:code`. */
export function bearsSecret({ params }: Request): boolean {
  return SECRETS.some((name) => name in params);
}

/**
 * Such an address is told to nobody, not even to ourselves, and found by no search. Not `no-referrer`, under which browsers send the page's own
 * form with `Origin: null`:
 * over plain http, and in those that do not say `Sec-Fetch-Site`, it would be refused as coming from elsewhere.
 */
export const OF_SECRET_ADDRESSES: Readonly<Record<string, string>> = {
  'Referrer-Policy': 'strict-origin',
  'X-Robots-Tag': 'noindex, nofollow',
};
