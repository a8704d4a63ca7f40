import { hash, verify } from '@node-rs/argon2';

/** At least as long as this: length is what holds, not punctuation. */
export const PASSWORD_LENGTH = 12;

/** Argon2id as recommended by OWASP; computed off the event loop. */
export async function hashOfPassword(password: string): Promise<string> {
  return hash(password, { memoryCost: 19_456, timeCost: 2, parallelism: 1 });
}

/** Whether it is the password of this hash. Without a hash it takes as long to say no, so that addresses cannot be fished for. */
export async function isPassword(password: string, passwordHash: string | null): Promise<boolean> {
  const matches = await verify(passwordHash ?? (await nobodys()), password).catch(() => false);
  return matches && passwordHash !== null;
}

let decoy: Promise<string> | undefined;

function nobodys(): Promise<string> {
  decoy ??= hashOfPassword('a password that nobody has');
  return decoy;
}
