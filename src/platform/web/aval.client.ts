// oxlint-disable-next-line typescript/triple-slash-reference -- an untyped package, in code outside the server’s project: its types have no other way in
/// <reference path="./govuk-frontend.d.ts" />
import {
  Button,
  CharacterCount,
  Checkboxes,
  ErrorSummary,
  FileUpload,
  NotificationBanner,
  Radios,
  ServiceNavigation,
  SkipLink,
  createAll,
} from 'govuk-frontend';
import { completeItself } from './complete.client.js';
import { sendWithProgress } from './upload.client.js';

/** Brings a page, or a part of it that has just come, to life. Everything works without it. */
function enliven(scope: Document | Element = document): void {
  document.body.classList.add('js-enabled', 'govuk-frontend-supported');
  for (const component of [
    Button,
    CharacterCount,
    Checkboxes,
    ErrorSummary,
    FileUpload,
    NotificationBanner,
    Radios,
    ServiceNavigation,
    SkipLink,
  ]) {
    createAll(component, undefined, scope);
  }
  // The comma that separates for the ear breaks the match between what is seen and what is named (WCAG 2.5.3).
  for (const button of scope.querySelectorAll('.govuk-file-upload-button')) {
    button.setAttribute('aria-labelledby', `${button.id}-label ${button.id}`);
    button.querySelector(`#${button.id}-comma`)?.replaceWith(' ');
  }
  for (const form of scope.querySelectorAll<HTMLFormElement>('form[data-upload]')) sendWithProgress(form, enliven);
  for (const part of scope.querySelectorAll<HTMLElement>('[data-completes]')) completeItself(part, enliven);
}

enliven();
