import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { getMetadataStorage } from 'class-validator';
import { formClasses } from '../forms/rules.js';
import { codesWithoutSentence } from './sentences.js';

const CODE = /^[a-z]\w*\.\w+$/;

/** Stops the portal at start when a form could say something that no catalogue holds. */
@Injectable()
export class CheckSentences implements OnApplicationBootstrap {
  onApplicationBootstrap(): void {
    const missing = codesWithoutSentence(codesOfForms());
    if (missing.length > 0) throw new Error(`No sentence is registered for: ${missing.join(', ')}`);
  }
}

/** The codes that the forms' rules may answer with. */
export function codesOfForms(): string[] {
  const storage = getMetadataStorage();
  const rules = [...formClasses].flatMap((form) => storage.getTargetValidationMetadatas(form, '', false, false));
  return rules
    .map(({ message }) => message)
    .filter((message): message is string => typeof message === 'string' && CODE.test(message));
}

/** The codes that a source file refuses with or announces, read from its text: `refuse(409, 'reports.overtaken')`, `seeOther(…, 'reports.submitted')`. */
export function codesOfSource(source: string): string[] {
  const refusals = source.matchAll(/\brefuse\(\s*[^,()]+,\s*'([a-zA-Z]\w*\.\w+)'/g);
  const notices = source.matchAll(/\bseeOther\([^;]*?,\s*'([a-zA-Z]\w*\.\w+)'/g);
  return [...refusals, ...notices].flatMap(([, code]) => code ?? []);
}
